import type { SynonymRule } from '../entry.ts';

/*
 * Words that readers of any help centre take for one another: delete and remove, shop and store. What is
 * peculiar to this knowledge base stands in `terms.yaml`. Used when an index is written, never in the browser.
 */
const known = new Map<string, () => Promise<string>>([
  ['en', async () => (await import('./en.ts')).en],
  ['fr', async () => (await import('./fr.ts')).fr],
]);

/** The everyday words of a language as rules: each word of a group is found by the others. */
export async function everydayWords(locale: string): Promise<SynonymRule[]> {
  const load = known.get(locale) ?? known.get(locale.replace(/-.*/, ''));
  if (!load) return [];
  const groups = (await load())
    .trim()
    .split('\n')
    .map((line) => line.split(', '));
  return groups.flatMap((group) =>
    group.map((phrase) => ({ phrase, typed: group.filter((other) => other !== phrase) })),
  );
}
