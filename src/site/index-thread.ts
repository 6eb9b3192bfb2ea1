import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { siteEntries, siteIndex } from '#search/site-index.ts';

/** What the thread is given. */
interface Task {
  indexOf: ReturnType<typeof siteEntries>;
}

/**
 * Write the search index of every language in a thread of its own: it takes seconds on a large site, and pages can be
 * made meanwhile.
 *
 * @returns The files by path from the root of the site: `fr/search/index.json`.
 */
export function indexInThread(catalogue: Catalogue): Promise<Map<string, string>> {
  const task: Task = { indexOf: siteEntries(catalogue) };
  return new Promise((resolve, reject) => {
    new Worker(new URL(import.meta.url), { workerData: task }).once('message', resolve).once('error', reject);
  });
}

if (!isMainThread) parentPort?.postMessage(await siteIndex((workerData as Task).indexOf));
