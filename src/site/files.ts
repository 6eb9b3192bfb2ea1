import { existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files below a folder, from there, with slashes. Twice as fast as `readdirSync` with `recursive`. */
export const filesIn = (folder: string): string[] => [...pathsIn(folder)];

function* pathsIn(folder: string, prefix = ''): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* pathsIn(`${folder}/${entry.name}`, `${prefix}${entry.name}/`);
    else if (entry.isFile()) yield prefix + entry.name;
  }
}

/** Move what is in a folder to the same places in another, folder by folder: what is not there yet moves as a whole. */
export function moveInto(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory() && existsSync(target)) moveInto(source, target);
    else renameSync(source, target);
  }
}
