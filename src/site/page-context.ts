import { pageAddress, type PageName } from '#catalogue/paths.ts';
import { defaultLocale, isLocale, languages, locales, type Locale } from '#i18n/locales.ts';
import { translator, type Translator } from '#i18n/translator.ts';
import { settings } from './settings.ts';

/** What every page and component knows: its language, and the words and addresses of that language. */
export interface PageContext {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  t: Translator;
  /** Path under which the site lies. */
  base: string;
  addressOf(page: PageName): string;
}

export function pageContext({ params }: { params: Record<string, string | undefined> }): PageContext {
  const { locale = '' } = params;
  return contextFor(isLocale(locale) ? locale : defaultLocale);
}

export function contextFor(locale: Locale): PageContext {
  return {
    locale,
    direction: languages[locale].direction,
    t: translator(locale),
    base: settings.base,
    addressOf: (page) => pageAddress(settings.base, locale, page),
  };
}

/** A page in all languages under the same name, for language menus and search engines. */
export const inAllLanguages = (addressIn: (locale: Locale) => string) =>
  locales.map((locale) => ({ locale, address: addressIn(locale), exists: true }));

/** Pages for staff exist once per language; those of the default language lie at the root of `/staff/`. */
export const staffPaths = () =>
  locales.map((locale) => ({ params: { locale: locale === defaultLocale ? undefined : locale } }));

/** The address with protocol and host, as other sites and search engines need it. */
export const absolute = (address: string): string => new URL(address, settings.url).href;

const languageNames = new Map<Locale, Intl.DisplayNames>();

/** Name of a language in another: French is "anglais" about English. */
export function languageName(language: Locale, inLocale: Locale): string {
  let names = languageNames.get(inLocale);
  if (!names) languageNames.set(inLocale, (names = new Intl.DisplayNames(inLocale, { type: 'language' })));
  return names.of(language) ?? languages[language].name;
}
