import { slotOfPair } from './slots.ts';
import { content, type CutEntry, type PhraseField } from './weigh.ts';

/**
 * How much it says that two words stand side by side; from 1 on it is listed. If one question were enough, the mean
 * reciprocal rank would rise by 0.001, and a query of a site with 134 articles would load a sixth more.
 */
const pairWeights: Readonly<Record<PhraseField, number>> = { keywords: 1, questions: 0.5 };

/** The terms of an article that stand behind another one in a keyword or in questions, with the slots of those. */
export function pairsOf({ phrases }: CutEntry): Map<string, Set<number>> {
  const weights = new Map<string, Map<string, number>>();
  for (const field of Object.keys(pairWeights) as PhraseField[]) {
    for (const phrase of phrases[field]) {
      const terms = content(phrase).map(({ term }) => term);
      for (const [place, before] of terms.slice(0, -1).entries()) {
        const term = terms[place + 1] ?? '';
        const known = weights.get(term) ?? new Map<string, number>();
        weights.set(term, known.set(before, (known.get(before) ?? 0) + pairWeights[field]));
      }
    }
  }
  const slots = new Map<string, Set<number>>();
  for (const [term, known] of weights) {
    const listed = [...known].filter(([, weight]) => weight >= 1);
    if (listed.length > 0) slots.set(term, new Set(listed.map(([before]) => slotOfPair(before))));
  }
  return slots;
}
