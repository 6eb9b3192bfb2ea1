import { closest, distance } from 'fastest-levenshtein';

/** What was probably meant: the option nearest to a word, if it is near enough. */
export function meant(word: string, options: readonly string[]): string | undefined {
  if (options.length === 0 || word.length > 100) return undefined;
  const small = new Map(options.map((option) => [option.toLowerCase(), option]));
  const swapped = [...small].find(([option]) => lettersOf(option) === lettersOf(word.toLowerCase()));
  if (swapped) return swapped[1];
  const nearest = closest(word.toLowerCase(), [...small.keys()]);
  return distance(word.toLowerCase(), nearest) <= slips(word) ? small.get(nearest) : undefined;
}

/** The letters of a word without their order: to swap two is the most frequent slip. */
const lettersOf = (word: string) => [...word].sort().join('');

/** How many letters of a word may be wrong, so that it still is the same word. */
const slips = ({ length }: string) => (length <= 2 ? 0 : length <= 4 ? 1 : Math.max(2, length / 3));

/** "Did you mean …?", if something is near enough to be meant. */
export function likely(word: string, options: readonly string[]): string | undefined {
  const nearest = meant(word, options);
  return nearest === undefined ? undefined : `Did you mean “${nearest}”?`;
}
