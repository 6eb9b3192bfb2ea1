import type { Rule } from './rule.ts';

const weight = 0.2;

/** Words stand side by side in the title or a keyword as in the query: `new relic`, `mailing list`. */
export const wordsInOrder: Rule = {
  name: 'words-in-order',
  points: ({ inOrder }) => weight * inOrder,
};
