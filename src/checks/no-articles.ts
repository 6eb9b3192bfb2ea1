import type { Check } from './check.ts';

/** A knowledge base without articles is a mistake in the set-up: a wrong folder, or files that did not arrive. */
export const noArticles: Check = {
  name: 'no-articles',
  severity: 'error',
  *problemsOf({ articles, unreadable }) {
    if (articles.size > 0 || unreadable.size > 0) return;
    yield {
      path: 'faq/',
      line: 1,
      column: 1,
      message: 'There is no article.',
      advice: 'Begin one with: npm run kb -- new. If there should be some, KB_CONTENT names another folder.',
    };
  },
};
