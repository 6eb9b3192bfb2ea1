import type { Locale } from './locales.ts';

/** Making a formatter costs 0.4 ms, using it almost nothing: one per language is kept. */
const formatters = new Map<Locale, Intl.DateTimeFormat>();

/**
 * A day in the long form of a language.
 *
 * @param date A day as `2023-03-01`.
 * @returns "1 March 2023", in French "1er mars 2023": only the first of a month is an ordinal.
 */
export function longDate(date: string, locale: Locale): string {
  let formatter = formatters.get(locale);
  if (!formatter) {
    // British order of day and month for English: the site is Swiss, not American.
    formatter = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
    formatters.set(locale, formatter);
  }
  const text = formatter.format(new Date(`${date}T00:00:00Z`));
  return locale === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
