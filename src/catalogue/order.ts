import type { Locale } from '#i18n/locales.ts';
import type { Article, Catalogue } from './catalogue.ts';
import { editionFor } from './translation-state.ts';
import { isListed } from './visible.ts';

const collators = new Map<Locale, Intl.Collator>();

/** Compares words as the readers of a language sort them, numbers by value. */
export function collator(locale: Locale): Intl.Collator {
  let known = collators.get(locale);
  if (!known) collators.set(locale, (known = new Intl.Collator(locale, { numeric: true })));
  return known;
}

const titleIn = (article: Article, locale: Locale) => editionFor(article, locale).title;

/** Articles by title. Equal titles keep the order of ids, so that two builds are equal. */
export function byTitle(articles: Iterable<Article>, locale: Locale): Article[] {
  const { compare } = collator(locale);
  return [...articles].sort((a, b) => compare(titleIn(a, locale), titleIn(b, locale)) || Number(a.id) - Number(b.id));
}

/** Articles of a category in reading order: beginnings first, then by title. */
export function articlesIn(catalogue: Catalogue, category: string, locale: Locale): Article[] {
  const articles = [...catalogue.articles.values()].filter(
    (article) => article.category === category && isListed(article),
  );
  const rank = (article: Article) => (article.isFeatured ? 0 : article.type === 'quick-start' ? 1 : 2);
  return byTitle(articles, locale).sort((a, b) => rank(a) - rank(b));
}
