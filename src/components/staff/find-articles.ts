import type { IdsJson } from '#api/ids-json.ts';
import { idIn } from '#search/query.ts';
import type { Result } from '#search/search.ts';

/** What the list of all ids says of one. */
export type Known = IdsJson['ids'][string];

/** Asks the search of one language; nothing comes where its index cannot be had. */
type Ask = (query: string) => Promise<readonly Result[]>;

/** Accents and case do not matter, whatever the language. */
const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

const titlesOf = ({ editions = {} }: Known): string =>
  Object.values(editions).reduce((all, one) => `${all} ${one.title}`, '');

/**
 * Find articles for somebody who answers questions: by id, whatever became of it; by what the search of
 * every language finds, best first; then by words of titles, which finds archived articles too, and serves
 * where there is no search.
 *
 * @returns Ids, each once.
 */
export async function findArticles(
  query: string,
  ids: Readonly<Record<string, Known>>,
  asks: readonly Ask[],
  limit: number,
): Promise<string[]> {
  const found = new Set<string>();
  const id = idIn(query);
  if (id !== undefined && ids[id]) found.add(id);

  const results = (await Promise.all(asks.map((ask) => ask(query)))).flat();
  results.sort((a, b) => a.missing.length - b.missing.length || b.score - a.score);
  for (const result of results) if (ids[result.id] && result.was === undefined) found.add(result.id);

  const words = folded(query).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > 0) {
    for (const [one, known] of Object.entries(ids)) {
      if (known.status === 'merged') continue;
      const titles = folded(titlesOf(known));
      if (words.every((word) => titles.includes(word))) found.add(one);
    }
  }
  return [...found].slice(0, limit);
}
