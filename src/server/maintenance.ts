import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FeedbackStore } from '#feedback/feedback-store.ts';
import { reasonOf, type Log } from './log.ts';

export interface Care {
  store: FeedbackStore;
  /** Folder of the backups; `undefined` where the database has its own. */
  backups: string | undefined;
  /** How long texts and single votes are kept, in days. */
  textDays: number;
  voteDays: number;
  log: Log;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Backups kept: one of each of the last hours, and the last one of each of the last days. */
const hoursKept = 24;
const daysKept = 30;

/** Once an hour: forget what is old, and keep a checked copy of the rest. A failure is logged, not thrown. */
export async function maintain({ store, backups, textDays, voteDays, log }: Care, now: Date): Promise<void> {
  try {
    await store.forget({ texts: dayBefore(now, textDays), votes: dayBefore(now, voteDays) });
    if (!backups || !store.backup) return;
    mkdirSync(backups, { recursive: true, mode: 0o700 });
    await store.backup(join(backups, backupName(now)));
    const names = readdirSync(backups).filter((name) => backupForm.test(name));
    for (const name of outdated(names)) rmSync(join(backups, name));
    log({ event: 'backup' });
  } catch (error) {
    log({ event: 'maintenance failed', message: reasonOf(error) });
  }
}

/** Maintain a store now and then every hour. @returns Ends it. */
export function startMaintenance(care: Care): () => void {
  void maintain(care, new Date());
  const timer = setInterval(() => void maintain(care, new Date()), hourMs);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}

const dayBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * dayMs).toISOString().slice(0, 10);

/** `feedback-2026-11-22T14.sqlite`: the hour it was made in, UTC. */
const backupName = (now: Date): string => `feedback-${now.toISOString().slice(0, 13)}.sqlite`;
const backupForm = /^feedback-\d{4}-\d\d-\d\dT\d\d\.sqlite$/;

/** Backups that newer ones make superfluous, of these names. */
export function outdated(names: readonly string[]): string[] {
  const newestFirst = names.toSorted().reverse();
  const dayOf = (name: string) => name.slice('feedback-'.length, 'feedback-2026-11-22'.length);
  const lastOfDay = [...Map.groupBy(newestFirst, dayOf).values()].map(([first]) => first);
  const kept = new Set([...newestFirst.slice(0, hoursKept), ...lastOfDay.slice(0, daysKept)]);
  return names.filter((name) => !kept.has(name));
}
