import { slugFrom } from '#markdown/slug.ts';
import { editionsOf, fileStart, findingAt, type Check } from './check.ts';

/** Two articles of one title cannot be told apart in lists and search results. */
export const duplicateTitle: Check = {
  name: 'duplicate-title',
  severity: 'error',
  *problemsOf(catalogue) {
    const first = new Map<string, string>();
    for (const edition of editionsOf(catalogue)) {
      if (catalogue.articles.get(edition.id)?.status === 'archived') continue;
      const key = `${edition.locale} ${slugFrom(edition.title.slice(0, 60))} ${slugFrom(edition.title.slice(60))}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, edition.id);
      else {
        yield findingAt(edition, edition.places.title ?? fileStart, {
          message: `FAQ ${other} has the same title.`,
          advice: `Say in both titles what is different, or merge the articles: npm run kb -- merge ${edition.id} --into ${other}`,
        });
      }
    }
  },
};
