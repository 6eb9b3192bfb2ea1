import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Catalogue, Edition } from '#catalogue/catalogue.ts';
import { glossaryNotes, type GlossaryNote } from '#catalogue/glossary.ts';
import { articlesIn } from '#catalogue/order.ts';
import { articleAddress, markdownAddress, shortAddress } from '#catalogue/paths.ts';
import { relatedFinder } from '#catalogue/related.ts';
import { categoryNamed, nameOf } from '#catalogue/taxonomy.ts';
import { textOf } from '#catalogue/text.ts';
import { editionFor, translationState, type TranslationState } from '#catalogue/translation-state.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { breadcrumbTo, type Crumb } from './breadcrumb.ts';
import type { SiteCatalogue } from './catalogue.ts';
import { settings } from './settings.ts';

/** A link to an article as lists print it. */
export interface ArticleLink {
  id: string;
  title: string;
  summary: string;
  address: string;
  /** Language of the edition: another than the page's where the article is not translated. */
  locale: Locale;
  /** Version of the edition, as a day. */
  version: string;
  /** Only in development. */
  isDraft: boolean;
}

/** Everything an article's page shows, but its body: two equal values are the same page. */
export interface ArticlePage {
  id: string;
  /** Language of the page around the text. */
  locale: Locale;
  /** Language of the text: another where the article is not translated. */
  textLocale: Locale;
  title: string;
  summary: string;
  errors: readonly string[];
  type: Article['type'];
  status: Article['status'];
  version: string;
  isMachine: boolean;
  state: TranslationState;
  address: string;
  shortAddress: string;
  /** The text as Markdown. */
  markdownAddress: string;
  /** The source, for notices of a translation. */
  source: { locale: Locale; address: string; version: string };
  successor: ArticleLink | undefined;
  breadcrumb: Crumb[];
  category: string;
  /** Pages of all languages, for the language menu. */
  languages: { locale: Locale; address: string; title: string; exists: boolean }[];
  /** Former ids that lead here now. */
  mergedIds: string[];
  contents: { id: string; text: string; depth: number }[];
  /** Words of the text that not everybody knows. */
  glossary: GlossaryNote[];
  related: ArticleLink[];
  previous: ArticleLink | undefined;
  next: ArticleLink | undefined;
  editAddress: string | undefined;
  /** Stands for the body. */
  textDigest: string;
  /** When each image of the body was changed, in milliseconds: it may have another size under the same name. */
  fileDates: number[];
}

export function articleLink(catalogue: Catalogue, article: Article, locale: Locale): ArticleLink {
  const edition = editionFor(article, locale);
  const { title, summary, slug, version } = edition;
  const address = articleAddress(catalogue.base, locale, article.id, slug);
  return {
    id: article.id,
    title,
    summary,
    address,
    locale: edition.locale,
    version,
    isDraft: article.status === 'draft',
  };
}

/** Where an article's page lies, the text it shows, and what else it shows: computed when somebody asks. */
interface Route {
  params: { locale: Locale; id: string; slug: string };
  edition: Edition;
  page(): ArticlePage;
}

/** When a file of the content folder was changed, in milliseconds. */
export const changeOf = (file: string): number => statSync(join(settings.content, file)).mtimeMs;

/** The pages of all articles in all languages, fallback pages included. */
export function articlePages({ catalogue, links }: SiteCatalogue): Route[] {
  const mergedIds = new Map<string, string[]>();
  for (const [id, retirement] of catalogue.retired) {
    if (retirement.kind === 'merged')
      mergedIds.set(retirement.target, [...(mergedIds.get(retirement.target) ?? []), id]);
  }

  return locales.flatMap((locale) => {
    const relatedTo = relatedFinder(catalogue, links, locale);
    const link = (article: Article | undefined) => article && articleLink(catalogue, article, locale);
    const shelves = new Map<string, Article[]>();
    const shelfOf = ({ category }: Article) => {
      const shelf = shelves.get(category) ?? articlesIn(catalogue, category, locale);
      shelves.set(category, shelf);
      return shelf;
    };

    const pageOf = (article: Article, edition: Edition): ArticlePage => {
      const text = textOf(catalogue, edition);
      const place = categoryNamed(catalogue.taxonomy, article.category);
      const shelf = shelfOf(article);
      const position = shelf.indexOf(article);
      const { source } = article;
      return {
        id: article.id,
        locale,
        textLocale: edition.locale,
        title: edition.title,
        summary: edition.summary,
        errors: edition.errors,
        type: article.type,
        status: article.status,
        version: edition.version,
        isMachine: edition.isMachine,
        state: translationState(article, locale),
        address: articleAddress(catalogue.base, locale, article.id, edition.slug),
        shortAddress: shortAddress(catalogue.base, article.id),
        markdownAddress: markdownAddress(catalogue.base, edition.locale, article.id, edition.slug),
        source: {
          locale: source.locale,
          address: articleAddress(catalogue.base, source.locale, article.id, source.slug),
          version: source.version,
        },
        successor: article.successor ? link(catalogue.articles.get(article.successor)) : undefined,
        breadcrumb: place ? breadcrumbTo(catalogue.base, locale, place.product, place.category) : [],
        category: place ? nameOf(place.category, locale) : '',
        languages: locales.map((other) => {
          const shown = editionFor(article, other);
          const address = articleAddress(catalogue.base, other, article.id, shown.slug);
          return { locale: other, address, title: shown.title, exists: article.editions.has(other) };
        }),
        mergedIds: mergedIds.get(article.id) ?? [],
        contents: text.headings
          .filter(({ depth }) => depth <= 3)
          .map(({ id, text: words, depth }) => ({ id, text: words, depth })),
        glossary: glossaryNotes(catalogue.terms, text.terms, edition.locale),
        related: relatedTo(article).map((other) => articleLink(catalogue, other, locale)),
        previous: position > 0 ? link(shelf[position - 1]) : undefined,
        next: position >= 0 ? link(shelf[position + 1]) : undefined,
        editAddress: settings.editUrl ? settings.editUrl + edition.path : undefined,
        textDigest: text.digest,
        fileDates: text.images.flatMap(({ file }) => (file ? [changeOf(file)] : [])),
      };
    };
    return Array.from(catalogue.articles.values(), (article) => {
      const edition = editionFor(article, locale);
      const params = { locale, id: article.id, slug: edition.slug };
      return { params, edition, page: () => pageOf(article, edition) };
    });
  });
}
