import { RefusedEdit } from './edit.ts';

const largestId = 999_999;

/**
 * The id of a new article: one more than the largest that was ever used, so that numbers show age.
 * When the numbers are used up, the smallest that is free.
 *
 * @param usedIds Every id that anybody is known to have used: articles of all branches, retired ids.
 */
export function nextId(usedIds: Iterable<string>): string {
  const used = new Set([...usedIds].map(Number));
  const largest = Math.max(0, ...used);
  if (largest < largestId) return String(largest + 1);
  for (let id = 1; id <= largestId; id++) if (!used.has(id)) return String(id);
  throw new RefusedEdit('All ids are used.');
}
