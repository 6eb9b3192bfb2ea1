import type { Rule } from './rule.ts';

const weight = 0.2;

/** Words stand side by side as in the query, in the title, a keyword or questions of readers: `new relic`, `mailing list`. */
export const wordsInOrder: Rule = {
  name: 'words-in-order',
  points: ({ inOrder }) => weight * inOrder,
};
