import { z } from 'zod';
import type { Article, Catalogue } from '#catalogue/catalogue.ts';
import type { LinkTable } from '#catalogue/link-table.ts';
import { articleAddress, markdownAddress, shortAddress } from '#catalogue/paths.ts';
import { relatedFinder } from '#catalogue/related.ts';
import { categoryNamed } from '#catalogue/taxonomy.ts';
import { textOf } from '#catalogue/text.ts';
import { translationState } from '#catalogue/translation-state.ts';
import { defaultLocale } from '#i18n/locales.ts';

const id = z.string().regex(/^[1-9]\d{0,5}$/);

const edition = z.object({
  title: z.string(),
  summary: z.string(),
  /** Address of the page, and of the same text as Markdown; both with the base path. */
  url: z.string(),
  markdown: z.string(),
  /** Version of the text, as a day. */
  version: z.iso.date(),
  state: z.enum(['current', 'outdated']),
  /** Whether a machine translated it and nobody has read it since. */
  isMachine: z.boolean(),
  /** Sections in order. `url#id` leads to one, and so does `shortUrl#id`, in the reader's language. */
  headings: z.array(z.object({ id: z.string(), title: z.string(), depth: z.int().min(2).max(6) })),
});

/** `/api/v1/faq/2193.json`: one article in all its languages, or what became of it. Fields are only ever added. */
export const articleJsonSchema = z.discriminatedUnion('status', [
  z.object({
    version: z.literal(1),
    id,
    status: z.enum(['draft', 'published', 'archived']),
    type: z.string(),
    /** Keys of the product and of the category that it belongs to. */
    product: z.string().optional(),
    category: z.string(),
    /** Language that it was written in. */
    source: z.string(),
    /** Address that leads to it in the reader's language. */
    shortUrl: z.string(),
    editions: z.record(z.string(), edition),
    /** Ids of the articles to read next, of those that link to it, and of those that were merged into it. */
    related: z.array(id),
    linkedFrom: z.array(id),
    formerIds: z.array(id),
    /** Id of the article to read instead of an archived one. */
    successor: id.optional(),
  }),
  z.object({ version: z.literal(1), id, status: z.literal('merged'), mergedInto: id }),
  z.object({
    version: z.literal(1),
    id,
    status: z.literal('removed'),
    /** The day it was removed, and why, by language. */
    removed: z.iso.date(),
    reason: z.record(z.string(), z.string()),
    /** Ids of articles that may help instead. */
    alternatives: z.array(id),
  }),
]);

export type ArticleJson = z.infer<typeof articleJsonSchema>;

/** What there is to know of every id that exists or ever existed, by id. */
export function articleJsons(catalogue: Catalogue, links: LinkTable): Map<string, ArticleJson> {
  const formerIds = new Map<string, string[]>();
  for (const [former, retirement] of catalogue.retired) {
    if (retirement.kind === 'merged')
      formerIds.set(retirement.target, [...(formerIds.get(retirement.target) ?? []), former]);
  }
  const relatedTo = relatedFinder(catalogue, links, defaultLocale);
  const inOrder = (ids: Iterable<string>) => [...ids].sort((a, b) => Number(a) - Number(b));
  const jsonOf = (article: Article): ArticleJson => {
    const product = categoryNamed(catalogue.taxonomy, article.category)?.product.key;
    return {
      version: 1,
      id: article.id,
      status: article.status,
      type: article.type,
      ...(product !== undefined && { product }),
      category: article.category,
      source: article.source.locale,
      shortUrl: shortAddress(catalogue.base, article.id),
      editions: editionsOf(catalogue, article),
      related: relatedTo(article).map((other) => other.id),
      linkedFrom: inOrder(links.get(article.id) ?? []),
      formerIds: inOrder(formerIds.get(article.id) ?? []),
      ...(article.successor !== undefined && { successor: article.successor }),
    };
  };

  const all = new Map<string, ArticleJson>();
  for (const article of catalogue.articles.values()) all.set(article.id, jsonOf(article));
  for (const [former, retirement] of catalogue.retired) {
    all.set(
      former,
      retirement.kind === 'merged'
        ? { version: 1, id: former, status: 'merged', mergedInto: retirement.target }
        : {
            version: 1,
            id: former,
            status: 'removed',
            removed: retirement.date,
            reason: { ...retirement.reason } as Record<string, string>,
            alternatives: [...retirement.alternatives],
          },
    );
  }
  return all;
}

type EditionJson = z.infer<typeof edition>;

function editionsOf(catalogue: Catalogue, article: Article): Record<string, EditionJson> {
  const { base } = catalogue;
  const entries = Array.from(article.editions.values(), (own): [string, EditionJson] => [
    own.locale,
    {
      title: own.title,
      summary: own.summary,
      url: articleAddress(base, own.locale, article.id, own.slug),
      markdown: markdownAddress(base, own.locale, article.id, own.slug),
      version: own.version,
      state: translationState(article, own.locale) === 'outdated' ? 'outdated' : 'current',
      isMachine: own.isMachine,
      headings: textOf(catalogue, own).headings.map(({ id: anchor, text, depth }) => ({
        id: anchor,
        title: text,
        depth,
      })),
    },
  ]);
  return Object.fromEntries(entries);
}
