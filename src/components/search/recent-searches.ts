/** Searches that are kept: as many as fit above a phone's keyboard. */
const most = 5;

const keyOf = (locale: string) => `kb-searches-${locale}`;

/** The last searches that led to an article, the latest first. They never leave the reader's browser. */
export function recentSearches(locale: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(locale)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return []; // storage is switched off, or holds something else
  }
}

export const rememberSearch = (locale: string, query: string): void => {
  const isSame = (one: string) => one.toLowerCase() === query.toLowerCase();
  keep(locale, [query, ...recentSearches(locale).filter((one) => !isSame(one))]);
};

/** Forget a search, or all of them. */
export const forgetSearch = (locale: string, query?: string): void => {
  keep(locale, query === undefined ? [] : recentSearches(locale).filter((one) => one !== query));
};

function keep(locale: string, searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(keyOf(locale), JSON.stringify(searches.slice(0, most)));
    else localStorage.removeItem(keyOf(locale));
  } catch {
    // storage is switched off: nothing is kept
  }
}
