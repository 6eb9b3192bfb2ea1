import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Where the site before the present one is kept, to go back to by hand. */
const lastOf = (place: string) => `${place}.last`;

/** Clear the site before the last, while something else is done: it takes time. */
export const clearLast = (place: string): Promise<void> => rm(lastOf(place), { recursive: true, force: true });

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
