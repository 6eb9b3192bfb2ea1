import type { Rule } from './rule.ts';

const weight = 0.3;

/** The words are what the title says: the more of the title they make up, the likelier it is meant. */
export const wordsInTitle: Rule = {
  name: 'words-in-title',
  points: ({ inTitle, titleShare }) => weight * inTitle * Math.min(1, titleShare),
};
