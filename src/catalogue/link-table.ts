import type { Catalogue } from './catalogue.ts';
import { finalTarget } from './retired.ts';
import { textOf } from './text.ts';

/** Which articles link to an article, by its id. Links of all editions count; links to itself do not. */
export type LinkTable = ReadonlyMap<string, ReadonlySet<string>>;

export function linkTable(catalogue: Catalogue): LinkTable {
  const table = new Map<string, Set<string>>();
  for (const article of catalogue.articles.values()) {
    for (const edition of article.editions.values()) {
      for (const { faq } of textOf(catalogue, edition).links) {
        const target = faq && finalTarget(catalogue.retired, faq);
        if (!target || target === article.id) continue;
        const sources = table.get(target) ?? new Set();
        table.set(target, sources.add(article.id));
      }
    }
  }
  return table;
}
