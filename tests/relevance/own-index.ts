import { resolve } from 'node:path';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import { readContent } from '#catalogue/read-content.ts';
import type { Locale } from '#i18n/locales.ts';
import { entriesOf } from '#search/entries.ts';
import { openIndex, type SearchIndex } from '#search/open-index.ts';
import { search } from '#search/search.ts';
import { writeIndex } from '#search/write-index.ts';

/** The content folder as it is now. */
export const { catalogue } = buildCatalogue(readContent(resolve('content')));

const opened = new Map<Locale, Promise<SearchIndex>>();

async function open(locale: Locale): Promise<SearchIndex> {
  const files = await writeIndex(entriesOf(catalogue, locale));
  return openIndex(locale, (name) => Promise.resolve(files.get(name) ?? ''));
}

/** Ids of the first ten articles that our search gives in a language. */
export async function foundBySearch(locale: Locale, query: string): Promise<string[]> {
  const index = opened.get(locale) ?? open(locale);
  opened.set(locale, index);
  return (await search(await index, query, { limit: 10 })).results.map(({ id }) => id);
}
