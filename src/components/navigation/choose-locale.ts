/**
 * The language to show, out of those there are: `?lang=`, then the reader's choice, then the browser's
 * wishes by main language, in their order (`fr-CH` is French), then the fallback.
 */
export function chooseLocale(available: readonly string[], fallback: string): string {
  const asked = new URLSearchParams(location.search).get('lang');
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem('kb-language');
  } catch {
    // storage is switched off
  }
  const wishes = [asked, chosen, ...navigator.languages];
  for (const wish of wishes) {
    const main = wish?.toLowerCase().split('-')[0];
    const match =
      available.find((locale) => locale === wish?.toLowerCase()) ?? available.find((locale) => locale === main);
    if (match) return match;
  }
  return available.includes(fallback) ? fallback : (available[0] ?? fallback);
}
