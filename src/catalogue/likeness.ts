import { distance } from 'fastest-levenshtein';
import { slugFrom } from '#markdown/slug.ts';

/** Words that say nothing about the subject of a title. */
const small = new Set(
  'a an and de des du for how in la le les my not of on or the to un une votre vos with your'.split(' '),
);

const wordsOf = (title: string) =>
  slugFrom(title)
    .split('-')
    .filter((word) => word.length > 1 && !small.has(word));

/** Two words of one stem ("create" and "creating"), or one of them misspelt. */
function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 4) return a === b;
  return long.startsWith(short.slice(0, Math.max(4, short.length - 1))) || distance(a, b) <= long.length / 4;
}

/**
 * How much two titles have in common: 1 for the same words, 0 for none. The measure is Dice's coefficient
 * over words, where words with the same stem count as one.
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return 0;
  const common = one.filter((word) => other.some((second) => isSameWord(word, second)));
  return (2 * common.length) / (one.length + other.length);
}
