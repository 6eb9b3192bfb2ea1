import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { Entries } from '#search/entry.ts';
import { siteIndex } from '#search/site-index.ts';

/**
 * Writes the search index of languages, once.
 *
 * @returns The files by path from the root of the site: `fr/search/index.json`.
 */
export type WriteIndex = (languages: readonly Entries[]) => Promise<Map<string, string>>;

/**
 * Start a thread that writes search indexes: it takes seconds on a large site, and pages can be made meanwhile. It
 * loads its code while the content is read.
 */
export function indexThread(): WriteIndex {
  const worker = new Worker(new URL(import.meta.url));
  worker.unref(); // a build that fails need not wait for it
  return async (languages) => {
    worker.ref();
    worker.postMessage(languages);
    const [files] = (await once(worker, 'message')) as [Map<string, string>];
    await worker.terminate();
    return files;
  };
}

const port = isMainThread ? undefined : parentPort;
port?.once('message', (languages: readonly Entries[]) => {
  void siteIndex(languages).then((files) => {
    port.postMessage(files);
  });
});
