import type { Reading } from './analysis/words.ts';
import { isCorrectable } from './correctable.ts';
import type { CutEntry } from './weigh.ts';

/** A term that so many articles use is no slip of one editor. */
const leastArticles = 2;

/** Where one use is enough. */
const isSure = new Set(['title', 'headings', 'keywords', 'synonyms']);

/**
 * The words that typing mistakes are compared with: of each term that two articles use, or one in its title,
 * headings or keywords, the form that is written most often; and words by which readers call what articles call
 * otherwise. By first letter, in order.
 *
 * @param synonyms Words of the glossary that some article is found by.
 */
export function spellingOf(cuts: readonly CutEntry[], synonyms: readonly Reading[]): Map<string, string[]> {
  const forms = new Map<string, Map<string, number>>();
  const articles = new Map<string, number>();
  for (const fields of [...cuts.map(({ words }) => words), { synonyms }]) {
    const used = new Map<string, number>();
    for (const [field, list] of Object.entries(fields)) {
      const counts = isSure.has(field) ? leastArticles : 1;
      for (const { text, term, isStopWord } of list) {
        if (isStopWord || !isCorrectable(text)) continue;
        let known = forms.get(term);
        if (!known) forms.set(term, (known = new Map()));
        known.set(text, (known.get(text) ?? 0) + 1);
        used.set(term, Math.max(counts, used.get(term) ?? 0));
      }
    }
    for (const [term, count] of used) articles.set(term, (articles.get(term) ?? 0) + count);
  }
  const kept = [...forms].filter(([term]) => (articles.get(term) ?? 0) >= leastArticles);
  const words = kept.map(([, counts]) => mostFrequent(counts)).sort();
  return Map.groupBy(words, (word) => word.slice(0, 1));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [best = ''] = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1),
  );
  return best;
}
