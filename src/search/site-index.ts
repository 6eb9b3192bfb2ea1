import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkTable } from '#catalogue/link-table.ts';
import { locales } from '#i18n/locales.ts';
import { entriesOf } from './entries.ts';
import { indexPath } from './index-path.ts';
import { writeIndex } from './write-index.ts';

/**
 * Write the search index of every language of the site.
 *
 * @returns The files by path from the root of the site: `fr/search/index.json`.
 */
export async function siteIndex(catalogue: Catalogue): Promise<Map<string, string>> {
  const links = linkTable(catalogue);
  const files = new Map<string, string>();
  for (const locale of locales) {
    for (const [name, text] of await writeIndex(entriesOf(catalogue, locale, links))) {
      files.set(indexPath(locale, name), text);
    }
  }
  return files;
}
