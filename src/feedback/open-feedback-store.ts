import { fileURLToPath } from 'node:url';
import type { FeedbackStore } from './feedback-store.ts';

/** Where feedback is kept unless something else is said: beside the project, never inside the site. */
export const defaultDatabase = 'data/feedback.sqlite';

/** Whether an address names a SQLite file. */
export const isDatabaseFile = (address: string): boolean => !/^(postgres(ql)?:|memory:)/.test(address);

/**
 * Open the store that an address names.
 *
 * @param address `postgres://…` for PostgreSQL, `memory:` for none that lasts, else the path of a SQLite file.
 * @throws {UnusableStore} The message says what to do.
 */
export async function openFeedbackStore(address: string = defaultDatabase): Promise<FeedbackStore> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import('./postgres-feedback-store.ts')).postgresStore(address);
  if (address === 'memory:') return (await import('./memory-feedback-store.ts')).memoryStore();
  const { sqliteStore } = await import('./sqlite-feedback-store.ts');
  return sqliteStore(address.startsWith('file:') ? fileURLToPath(address) : address);
}
