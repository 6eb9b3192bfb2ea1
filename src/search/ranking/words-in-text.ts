import type { Rule } from './rule.ts';

/** How much a missing word costs: half of the weight missing leaves seven tenths of the points. */
const missing = 0.5;

/** The article is about the words: BM25F, lowered for words that it does not hold at all. */
export const wordsInText: Rule = {
  name: 'words-in-text',
  points: ({ strength, held, asked }) => strength * (held / asked) ** missing,
};
