import { siteEntries } from '#search/entries.ts';
import { siteIndex } from '#search/site-index.ts';
import { getCatalogue, type SiteCatalogue } from './catalogue.ts';
import { pageProblems } from './page-problems.ts';

/** Index files of a catalogue, made at the first search. */
const indexes = new WeakMap<SiteCatalogue, Promise<Map<string, string>>>();

function indexOf(site: SiteCatalogue): Promise<Map<string, string>> {
  const index = indexes.get(site) ?? siteIndex(siteEntries(site.catalogue));
  indexes.set(site, index);
  return index;
}

/**
 * What a built site has as files and the development server makes when it is asked for: the search index;
 * and what a page asks for in development only, its problems.
 *
 * @param path From the root of the site: `fr/search/index.json`, `@page-problems`.
 */
export async function developmentFile(path: string, query: URLSearchParams): Promise<string | undefined> {
  if (path === '@page-problems') return JSON.stringify(pageProblems(query.get('page') ?? ''));
  const [locale = '', folder] = path.split('/');
  if (locale !== 'search-index' && folder !== 'search') return undefined;
  return (await indexOf(getCatalogue())).get(path);
}
