import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Put a finished site in place of the one before. Everything slow happens beside it; the exchange itself is
 * two renames, so that a reader never meets half a site.
 */
export function publish(built: string, place: string): void {
  const next = `${place}.next`;
  const last = `${place}.last`;
  rmSync(next, { recursive: true, force: true });
  rmSync(last, { recursive: true, force: true });
  move(built, next);
  if (existsSync(place)) renameSync(place, last);
  renameSync(next, place);
  rmSync(last, { recursive: true, force: true });
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
