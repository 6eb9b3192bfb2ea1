import type { ReadFile } from './index-files.ts';
import { indexPath } from './index-path.ts';
import { manifestName } from './manifest.ts';
import { pause } from './pause.ts';

/** Longest wait for a file, in milliseconds: a slow phone gets there, a dead network does not keep a reader waiting. */
const timeoutMs = 10_000;
/** Files asked for within so many milliseconds share a deadline: to set one costs a slow phone a millisecond. */
const sharedMs = 500;

/** Read index files of a language over the network, from the site under a base path. */
export function fetchFile(base: string, locale: string): ReadFile {
  let deadline: AbortSignal | undefined;
  let shared = 0;
  return async (name, isFresh) => {
    await pause();
    const now = performance.now();
    if (!deadline || now > shared) {
      deadline = AbortSignal.timeout(timeoutMs);
      shared = now + sharedMs;
    }
    const address = base + indexPath(locale, name);
    const cache = isFresh ? 'reload' : name === manifestName ? 'no-cache' : 'default';
    const response = await fetch(address, { cache, signal: deadline });
    if (!response.ok) throw new Error(`${address}: ${String(response.status)} ${response.statusText}`);
    return response.text();
  };
}
