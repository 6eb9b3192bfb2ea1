import { watch } from 'node:fs';

/** Programs save a file in several steps; this long after the last one it is whole, in milliseconds. */
const pause = 150;

/**
 * Do something after every change of a folder, one run after the other.
 *
 * @param signal Ends the watch; without it, it lasts until the process ends.
 */
export async function afterEveryChange(
  folder: string,
  run: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<void> {
  let runs = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      runs = runs.then(run);
    }, pause);
  });
  await new Promise<void>((resolve, reject) => {
    watcher.on('error', reject);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      watcher.close();
      resolve();
    });
  });
  await runs;
}
