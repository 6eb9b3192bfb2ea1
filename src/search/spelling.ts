import type { Reading } from './analysis/words.ts';
import { isCorrectable } from './correctable.ts';
import type { CutEntry } from './weigh.ts';

/** A term that so many articles use is no slip of one editor. */
const leastArticles = 2;

/** Where one use is enough. */
const isSure = new Set(['title', 'headings', 'keywords', 'synonyms']);

/**
 * Another form of the same term is offered, too, if it is not much rarer than the usual one and so unlike it that a
 * mistake in the one is more than two in the other: `synchroniser`, `synchronisation`.
 */
const otherForms = { share: 0.2, letters: 2 };

/**
 * The words that typing mistakes are compared with: of each term that two articles use, or one in its title,
 * headings or keywords, its usual forms; and words by which readers call what articles call
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
  const words = kept.flatMap(([, counts]) => formsOf(counts)).sort();
  return Map.groupBy(words, (word) => word.slice(0, 1));
}

function formsOf(counts: ReadonlyMap<string, number>): string[] {
  const usual = mostFrequent(counts);
  const least = otherForms.share * (counts.get(usual) ?? 0);
  const isOther = (form: string, count: number) =>
    count >= least && Math.abs(form.length - usual.length) >= otherForms.letters;
  return [...counts].flatMap(([form, count]) => (form === usual || isOther(form, count) ? [form] : []));
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [best = ''] = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.length - b.length || (a < b ? -1 : 1),
  );
  return best;
}
