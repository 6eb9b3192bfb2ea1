import type { Rule } from './rule.ts';

/** Longer queries are sentences, in which an article may well miss a word and still be the one. */
const mostWords = 2;
/** More than all other points together. */
const ahead = 100;

/** Of one or two words, articles with both come first. Longer queries lost answers by this rule. */
export const allWords: Rule = {
  name: 'all-words',
  points: ({ groups, heldGroups }) => (groups <= mostWords && heldGroups === (1 << groups) - 1 ? ahead : 0),
};
