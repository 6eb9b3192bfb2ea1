import { closest, distance } from 'fastest-levenshtein';

/** What was probably meant: the option nearest to a word, if it is near enough. */
export function meant(word: string, options: readonly string[]): string | undefined {
  if (options.length === 0 || word.length > 100) return undefined;
  const small = new Map(options.map((option) => [option.toLowerCase(), option]));
  const nearest = closest(word.toLowerCase(), [...small.keys()]);
  return distance(word.toLowerCase(), nearest) <= Math.max(word.length > 2 ? 2 : 1, word.length / 3)
    ? small.get(nearest)
    : undefined;
}

/** "Did you mean …?", if something is near enough to be meant. */
export function likely(word: string, options: readonly string[]): string | undefined {
  const nearest = meant(word, options);
  return nearest === undefined ? undefined : `Did you mean “${nearest}”?`;
}
