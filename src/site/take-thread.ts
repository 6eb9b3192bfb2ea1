import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { filesIn } from './files.ts';
import { takeFile, takeForms } from './take-file.ts';

/** What a new site takes from the last one: paths from the roots of both; that of a whole folder ends with a slash. */
interface Taken {
  from: string;
  to: string;
  paths: readonly string[];
}

/** Take files with their compressed forms, in a thread: thousands of folders are made, while pages are. */
export const takeFiles = (taken: Taken): Promise<void> =>
  new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: taken }).once('error', reject).once('exit', () => {
      resolve();
    });
  });

function take({ from, to, paths }: Taken): void {
  const isFolder = (path: string) => path.endsWith('/');
  const inFolders = paths.filter(isFolder).flatMap((path) => filesIn(join(from, path)).map((file) => path + file));
  const files = paths.filter((path) => !isFolder(path));
  for (const folder of new Set([...inFolders, ...files].map(dirname))) mkdirSync(join(to, folder), { recursive: true });
  for (const path of inFolders) takeFile(join(from, path), join(to, path));
  for (const path of files) takeForms(join(from, path), join(to, path));
}

if (!isMainThread) take(workerData as Taken);
