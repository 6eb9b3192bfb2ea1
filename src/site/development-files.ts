import { siteEntries } from '#search/entries.ts';
import { siteIndex } from '#search/site-index.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';

/** Index files of a catalogue, made at the first search. */
const indexes = new WeakMap<SiteCatalogue, Promise<Map<string, string>>>();

function indexOf(site: SiteCatalogue): Promise<Map<string, string>> {
  const index = indexes.get(site) ?? siteIndex(siteEntries(site.catalogue));
  indexes.set(site, index);
  return index;
}

/**
 * What a built site has as files and the development server makes when it is asked for: the search index.
 *
 * @param path From the root of the site: `fr/search/index.json`.
 */
export async function developmentFile(path: string): Promise<string | undefined> {
  const [locale = '', folder] = path.split('/');
  if (locale !== 'search-index' && folder !== 'search') return undefined;
  return (await indexOf(getCatalogue())).get(path);
}
