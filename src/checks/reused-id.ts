import { findingAt, type Check } from './check.ts';

/** An id that was retired and has an article again: old links would lead to something else. */
export const reusedId: Check = {
  name: 'reused-id',
  severity: 'error',
  *problemsOf({ articles, retired, placeIn }) {
    for (const [id, retirement] of retired) {
      if (!articles.has(id)) continue;
      const what =
        retirement.kind === 'merged' ? `was merged into ${retirement.target}` : `was removed on ${retirement.date}`;
      yield findingAt({ path: 'retired.yaml' }, placeIn('retired.yaml', [id]), {
        message: `FAQ ${id} ${what}, but there is an article in faq/${id}/.`,
        advice:
          'An id is used once. If this is a new article, give its folder a new id; if the old one is back, remove this entry.',
      });
    }
  },
};
