import type { Article, Catalogue } from '#catalogue/catalogue.ts';
import { inLocale } from '#catalogue/localized.ts';
import { articleAddress } from '#catalogue/paths.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { typeset } from '#markdown/remark-typography.ts';
import { articleLink, type ArticleLink } from './article-page.ts';

/** What stands under `/<id>/`: a choice of languages, or what became of the article. */
export interface ShortLink {
  id: string;
  /** Id of the article that this one was merged into. */
  mergedInto?: string;
  /** The editions to choose from; none for a removed article. */
  editions: { locale: Locale; title: string; address: string }[];
  removed?: {
    date: string;
    reason: Partial<Record<Locale, string>>;
    alternatives: Partial<Record<Locale, ArticleLink[]>>;
  };
}

/** An article's address without its slug, and where it leads. */
export interface CutAddress {
  locale: Locale;
  id: string;
  target: string;
  title: string;
}

/** The query that tells a page by which former number its reader came. */
const mergedQuery = (id: string) => `?merged=${id}`;

const editionsOf = (catalogue: Catalogue, article: Article, query = '') =>
  Array.from(article.editions.values(), ({ locale, title, slug }) => ({
    locale,
    title,
    address: articleAddress(catalogue.base, locale, article.id, slug) + query,
  }));

/** One for every id that exists or ever existed. */
export function shortLinks(catalogue: Catalogue): ShortLink[] {
  const links: ShortLink[] = Array.from(catalogue.articles.values(), (article) => ({
    id: article.id,
    editions: editionsOf(catalogue, article),
  }));
  for (const [id, retirement] of catalogue.retired) {
    if (retirement.kind === 'merged') {
      const article = catalogue.articles.get(retirement.target);
      if (article)
        links.push({ id, mergedInto: article.id, editions: editionsOf(catalogue, article, mergedQuery(id)) });
      continue;
    }
    const alternatives = retirement.alternatives.flatMap((other) => catalogue.articles.get(other) ?? []);
    const perLocale = <Value>(value: (locale: Locale) => Value) =>
      Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>;
    links.push({
      id,
      editions: [],
      removed: {
        date: retirement.date,
        reason: perLocale((locale) => typeset(inLocale(retirement.reason, locale) ?? '', locale)),
        alternatives: perLocale((locale) => alternatives.map((article) => articleLink(catalogue, article, locale))),
      },
    });
  }
  return links;
}

/** `/fr/2193/` and `/fr/1811/`, and where they lead. A removed article has its explanation under `/<id>/` only. */
export function cutAddresses(catalogue: Catalogue): CutAddress[] {
  const merged = [...catalogue.retired].flatMap(([id, retirement]) => {
    const article = retirement.kind === 'merged' && catalogue.articles.get(retirement.target);
    return article ? [{ id, article, query: mergedQuery(id) }] : [];
  });
  const all = [
    ...Array.from(catalogue.articles.values(), (article) => ({ id: article.id, article, query: '' })),
    ...merged,
  ];
  return locales.flatMap((locale) => [
    ...all.map(({ id, article, query }) => {
      const { slug, title } = editionFor(article, locale);
      return { locale, id, title, target: articleAddress(catalogue.base, locale, article.id, slug) + query };
    }),
    ...[...catalogue.retired].flatMap(([id, { kind }]) =>
      kind === 'removed' ? [{ locale, id, title: `FAQ ${id}`, target: `${catalogue.base}${id}/?lang=${locale}` }] : [],
    ),
  ]);
}
