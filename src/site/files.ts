import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Paths of all files below a folder, from there, with slashes. Twice as fast as `readdirSync` with `recursive`. */
export const filesIn = (folder: string): string[] => [...pathsIn(folder)];

function* pathsIn(folder: string, prefix = ''): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* pathsIn(`${folder}/${entry.name}`, `${prefix}${entry.name}/`);
    else if (entry.isFile()) yield prefix + entry.name;
  }
}

/** Move all files of a folder to the same places in another. @returns Their paths. */
export function moveFiles(from: string, to: string): string[] {
  const paths = filesIn(from);
  for (const path of new Set(paths.map(dirname))) mkdirSync(join(to, path), { recursive: true });
  for (const path of paths) renameSync(join(from, path), join(to, path));
  return paths;
}
