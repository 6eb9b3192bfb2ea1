import type { Candidate, Rule } from './rule.ts';
import { wordsInOrder } from './words-in-order.ts';
import { wordsInText } from './words-in-text.ts';
import { wordsInTitle } from './words-in-title.ts';

/** All reasons to rank an article. An id that was asked for comes before all of them: see `search.ts`. */
export const rules: readonly Rule[] = [wordsInText, wordsInTitle, wordsInOrder];

/** Points of an article by all rules together. */
export const scoreOf = (candidate: Candidate): number => rules.reduce((sum, rule) => sum + rule.points(candidate), 0);
