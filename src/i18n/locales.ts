/** One language of the site. */
export interface Language {
  /** Its name in itself, as the language menu shows it. */
  name: string;
  direction: 'ltr' | 'rtl';
}

/** The languages of the site. To add one: a line here, `strings/<locale>.json`, and content. */
const shipped = {
  en: { name: 'English', direction: 'ltr' },
  fr: { name: 'Français', direction: 'ltr' },
} as const satisfies Record<string, Language>;

/**
 * Languages that exist only in tests: English with accents and longer words, and the same from
 * right to left. They show strings that were forgotten, and layouts that cannot grow or turn.
 */
const pseudo: Record<string, Language> = {
  'en-xa': { name: 'Ëñĝļîšĥ', direction: 'ltr' },
  'ar-xb': { name: 'Ëñĝļîšĥ ⇆', direction: 'rtl' },
};

/** Code of a language, which is also the first part of its addresses: `fr`. */
export type Locale = keyof typeof shipped;

export const languages: Readonly<Record<Locale, Language>> =
  process.env.KB_PSEUDO_LOCALES === '1' ? { ...shipped, ...pseudo } : shipped;

/** All locales, in the order of the language menu. */
export const locales = Object.keys(languages) as Locale[];

/** The language of readers whose own is not among ours. */
export const defaultLocale: Locale = 'en';

export const isLocale = (value: string): value is Locale => Object.hasOwn(languages, value);

export const isPseudo = (locale: string): boolean => Object.hasOwn(pseudo, locale);
