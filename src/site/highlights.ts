import type { Article, Catalogue } from '#catalogue/catalogue.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import { isListed } from '#catalogue/visible.ts';
import type { Locale } from '#i18n/locales.ts';

/** The articles that the taxonomy names as popular, in its order. */
export const popularArticles = (catalogue: Catalogue): Article[] =>
  catalogue.taxonomy.featured.flatMap((id) => catalogue.articles.get(id) ?? []).filter(isListed);

/** The articles whose text in a language changed last, newest first; of one day the newest number first. */
export function recentArticles(catalogue: Catalogue, locale: Locale, count = 6): Article[] {
  const versionOf = (article: Article) => editionFor(article, locale).version;
  return [...catalogue.articles.values()]
    .filter(isListed)
    .sort((a, b) => versionOf(b).localeCompare(versionOf(a)) || Number(b.id) - Number(a.id))
    .slice(0, count);
}
