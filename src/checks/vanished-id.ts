import { fileStart, findingAt, isUnreadable, type Check } from './check.ts';

/** An id whose article was deleted by hand: its links and bookmarks would lead nowhere. */
export const vanishedId: Check = {
  name: 'vanished-id',
  severity: 'error',
  *problemsOf(catalogue, { usedIds = [] }) {
    if (catalogue.unreadable.has('retired.yaml')) return;
    for (const id of usedIds) {
      if (catalogue.articles.has(id) || catalogue.retired.has(id) || isUnreadable(catalogue, id)) continue;
      yield findingAt({ path: 'retired.yaml' }, fileStart, {
        message: `There was an article FAQ ${id}, and nothing says what became of it.`,
        advice: `Say it with: npm run kb -- remove ${id} --reason "…", or npm run kb -- merge ${id} --into <id>`,
      });
    }
  },
};
