import type { ReadFile } from './index-files.ts';
import { manifestName } from './manifest.ts';

/** Longest wait for a file, in milliseconds: a slow phone gets there, a dead network does not keep a reader waiting. */
const timeoutMs = 10_000;

/**
 * Read index files of a language over the network.
 *
 * @param folder Address of the language's index, with a slash at its end: `/search/fr/`.
 */
export const fetchFile =
  (folder: string): ReadFile =>
  async (name, isFresh) => {
    const cache = isFresh ? 'reload' : name === manifestName ? 'no-cache' : 'default';
    const response = await fetch(folder + name, { cache, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`${folder}${name}: ${String(response.status)} ${response.statusText}`);
    return response.text();
  };
