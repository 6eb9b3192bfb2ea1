import { linkTable } from '#catalogue/link-table.ts';
import { categoryNamed } from '#catalogue/taxonomy.ts';
import { fileStart, findingAt, type Check } from './check.ts';

/** An article that no category page and no link leads to: only search finds it. */
export const unreachableArticle: Check = {
  name: 'unreachable-article',
  severity: 'warning',
  *problemsOf(catalogue) {
    const lost = [...catalogue.articles.values()].filter(
      ({ status, category }) => status === 'published' && !categoryNamed(catalogue.taxonomy, category),
    );
    if (lost.length === 0 || catalogue.unreadable.has('taxonomy.yaml')) return;
    const links = linkTable(catalogue);
    const named = new Set([
      ...catalogue.taxonomy.featured,
      ...[...catalogue.articles.values()].flatMap(({ related }) => related),
    ]);
    for (const { id, source } of lost) {
      if (named.has(id) || links.has(id)) continue;
      yield findingAt(source, source.places.category ?? fileStart, {
        message: 'No category page and no other article leads here.',
        advice: 'Give the article a category that exists, or link to it.',
      });
    }
  },
};
