import type { Entries } from './entry.ts';
import { indexPath } from './index-path.ts';
import { writeIndex } from './write-index.ts';

/**
 * Write the search index of every language of a site.
 *
 * @returns The files by path from the root of the site: `fr/search/index.json`.
 */
export async function siteIndex(languages: readonly Entries[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const entries of languages) {
    for (const [name, text] of await writeIndex(entries)) files.set(indexPath(entries.locale, name), text);
  }
  return files;
}
