import type { SynonymRule } from '../entry.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/*
 * Words that readers of any help centre take for one another: delete and remove, shop and store. What is
 * peculiar to this knowledge base stands in `terms.yaml`. Used when an index is written, never in the browser,
 * for articles of which no questions of readers are known yet.
 */
const known = new Map([
  ['en', en],
  ['fr', fr],
]);

/** The everyday words of a language as rules: each word of a group is found by the others. */
export function everydayWords(locale: string): SynonymRule[] {
  const text = known.get(locale) ?? known.get(locale.replace(/-.*/, ''));
  if (!text) return [];
  const groups = text
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
  return groups.flatMap((group) =>
    group.map((phrase) => ({ phrase, typed: group.filter((other) => other !== phrase) })),
  );
}
