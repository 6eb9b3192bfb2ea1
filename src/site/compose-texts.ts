import { isMainThread, Worker, workerData } from 'node:worker_threads';
import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { textOf } from '#catalogue/text.ts';
import { readSite } from './catalogue.ts';

const editionsOf = ({ articles }: Catalogue): Edition[] =>
  [...articles.values()].flatMap(({ editions }) => [...editions.values()]);

/** Composing takes milliseconds a text. What is not done after this time is worth a second core; in milliseconds. */
const patience = 500;

/**
 * Compose the texts of all editions that are not in the text cache yet. When they are many, a second thread begins
 * at the other end: the two share the cache, and meet in the middle.
 */
export function composeTexts(catalogue: Catalogue): void {
  const start = performance.now();
  const areDone = new Int32Array(new SharedArrayBuffer(4));
  let second: Worker | undefined;
  for (const edition of editionsOf(catalogue)) {
    textOf(catalogue, edition);
    if (!second && performance.now() - start > patience) {
      second = new Worker(new URL(import.meta.url), { workerData: areDone });
    }
  }
  // asked to end, not terminated: it may be writing into the cache
  Atomics.store(areDone, 0, 1);
}

if (!isMainThread && workerData instanceof Int32Array) {
  const { catalogue } = readSite();
  for (const edition of editionsOf(catalogue).reverse()) {
    if (Atomics.load(workerData, 0) === 1) break;
    textOf(catalogue, edition);
  }
}
