import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { isMainThread, workerData } from 'node:worker_threads';

/**
 * Copy a database that is in use to a file, check the copy, and only then give it its name: a file with that
 * name is always a whole and sound copy. It holds everything that was committed before the copying began.
 */
export function copyDatabase(file: string, target: string): void {
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  closeSync(openSync(unfinished, 'wx', 0o600));

  const source = new DatabaseSync(file, { timeout: 5_000 });
  try {
    source.prepare('VACUUM INTO ?').run(unfinished);
  } finally {
    source.close();
  }

  const copy = new DatabaseSync(unfinished, { readOnly: true });
  const result = copy.prepare('PRAGMA integrity_check(1)').get()?.integrity_check;
  copy.close();
  if (result !== 'ok')
    throw new Error(`The copy of ${file} is damaged: ${String(result)}. The backup before it was kept.`);

  sync(unfinished);
  renameSync(unfinished, target);
}

function sync(path: string): void {
  const descriptor = openSync(path, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

if (!isMainThread) {
  const { file, target } = workerData as { file: string; target: string };
  copyDatabase(file, target);
}
