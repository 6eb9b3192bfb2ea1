import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Where the site before the present one is kept, to go back to by hand. */
const lastOf = (place: string) => `${place}.last`;

const clearing = `
const { rmSync } = require('node:fs');
rmSync(require('node:worker_threads').workerData, { recursive: true, force: true });
`;

/**
 * Clear the site before the last, while something else is done. In a thread: the asynchronous `rm` computes three
 * times as long, most of it where pages are made.
 */
export const clearLast = (place: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    new Worker(clearing, { eval: true, workerData: lastOf(place) }).once('error', reject).once('exit', resolve);
  });

/**
 * Put a finished site in place of the one before. Everything slow happens beside it; the exchange itself is
 * two renames, so that a reader never meets half a site.
 */
export function publish(built: string, place: string): void {
  const next = `${place}.next`;
  rmSync(next, { recursive: true, force: true });
  move(built, next);
  if (existsSync(place)) renameSync(place, lastOf(place));
  renameSync(next, place);
}

/** Rename, or copy where the two places are on different disks. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
  }
}
