import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Paths of all files under a folder, from that folder, with slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'));

/** Move all files of a folder to the same places in another. @returns Their paths. */
export function moveFiles(from: string, to: string): string[] {
  const paths = filesIn(from);
  for (const path of new Set(paths.map(dirname))) mkdirSync(join(to, path), { recursive: true });
  for (const path of paths) renameSync(join(from, path), join(to, path));
  return paths;
}
