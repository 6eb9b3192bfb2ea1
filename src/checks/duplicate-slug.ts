import { editionsOf, fileStart, findingAt, type Check } from './check.ts';

/** Two articles with one slug have addresses that differ only by the number. */
export const duplicateSlug: Check = {
  name: 'duplicate-slug',
  severity: 'warning',
  *problemsOf(catalogue) {
    const first = new Map<string, string>();
    for (const { slug, ...edition } of editionsOf(catalogue)) {
      if (catalogue.articles.get(edition.id)?.status === 'archived') continue;
      const key = `${edition.locale} ${slug}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, edition.id);
      else {
        yield findingAt(edition, edition.places.slug ?? fileStart, {
          message: `FAQ ${other} has the same slug, “${slug}”.`,
          advice: 'Write a slug that says what is different about this article.',
        });
      }
    }
  },
};
