import type { Catalogue } from '#catalogue/catalogue.ts';
import { articleAddress } from '#catalogue/paths.ts';
import { editionFor, translationState } from '#catalogue/translation-state.ts';
import { defaultLocale, locales } from '#i18n/locales.ts';
import { z } from 'zod';

const edition = z.object({
  /** Address of the page, with the base path. Of a missing edition, the page that stands in for it. */
  url: z.string(),
  title: z.string(),
  /** Version of the text that is shown, as a day. */
  version: z.iso.date(),
  state: z.enum(['current', 'outdated', 'missing']),
});

/** `/api/v1/ids.json`: every id there is or ever was, and where it leads. Fields are only ever added. */
export const idsJsonSchema = z.object({
  version: z.literal(1),
  base: z.string(),
  defaultLocale: z.string(),
  ids: z.record(
    z.string(),
    z.object({
      status: z.enum(['draft', 'published', 'archived', 'merged', 'removed']),
      mergedInto: z.string().optional(),
      /** Language that the article was written in. */
      source: z.string().optional(),
      /** Of a merged id, the editions of its target. */
      editions: z.record(z.string(), edition).optional(),
    }),
  ),
});

export type IdsJson = z.infer<typeof idsJsonSchema>;

export function idsJson(catalogue: Catalogue): IdsJson {
  const ids: IdsJson['ids'] = {};
  for (const article of catalogue.articles.values()) {
    const editions = locales.map((locale) => {
      const { title, slug, version } = editionFor(article, locale);
      const url = articleAddress(catalogue.base, locale, article.id, slug);
      return [locale, { url, title, version, state: translationState(article, locale) }] as const;
    });
    ids[article.id] = { status: article.status, source: article.source.locale, editions: Object.fromEntries(editions) };
  }
  for (const [id, retirement] of catalogue.retired) {
    if (retirement.kind === 'removed') ids[id] = { status: 'removed' };
    else {
      const { editions, source } = ids[retirement.target] ?? {};
      ids[id] = {
        status: 'merged',
        mergedInto: retirement.target,
        ...(editions && { editions }),
        ...(source && { source }),
      };
    }
  }
  return { version: 1, base: catalogue.base, defaultLocale, ids };
}
