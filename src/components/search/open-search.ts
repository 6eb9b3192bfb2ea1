import { fetchFile } from '#search/fetch-file.ts';
import { siteSearch, type SiteSearch } from '#search/search-site.ts';
import type { SearchWords } from '#site/search-words.ts';
import { fetchWords } from '../lazy.ts';

const searches = new Map<string, SiteSearch>();
const words = new Map<string, Promise<SearchWords>>();

/** The search of a language, for one place of the page; all places share its index. */
export function searchIn(base: string, locale: string): SiteSearch {
  const known = searches.get(locale);
  if (known) return known.another();
  const opened = siteSearch(locale, fetchFile(base, locale));
  searches.set(locale, opened);
  return opened;
}

/**
 * What the search says in a language.
 *
 * @throws When it cannot be fetched. Asking again tries again.
 */
export function wordsIn(base: string, locale: string): Promise<SearchWords> {
  const known = words.get(locale);
  if (known) return known;
  const fetched = fetchWords<SearchWords>(`${base}${locale}/search/words.json`);
  words.set(locale, fetched);
  fetched.catch(() => words.delete(locale));
  return fetched;
}
