import { pageAddress } from '#catalogue/paths.ts';
import { articleTypes } from '#catalogue/article-types/index.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { pluralForms, translator } from '#i18n/translator.ts';
import { thousandsOf } from '#i18n/written-number.ts';
import { languageName } from './page-context.ts';
import { settings } from './settings.ts';

/** What the search says in a language, and where it leads: fetched with it, so that pages stay small. */
export function searchWords(locale: Locale) {
  const t = translator(locale);
  return {
    allResults: t('search.allResults'),
    askSupport: t('search.askSupport'),
    clear: t('search.clear'),
    clearRecent: t('search.clearRecent'),
    correction: t('search.correction'),
    didYouMean: t('search.didYouMean'),
    everything: t('search.everything'),
    filter: t('search.filter'),
    inLanguage: pluralForms('search.inLanguage', locale),
    instead: t('search.instead'),
    more: t('search.more'),
    number: t('article.number'),
    none: t('search.none'),
    noneFiltered: t('search.noneFiltered'),
    noneAdvice: t('search.noneAdvice'),
    otherWays: t('search.otherWays'),
    partly: t('search.partly'),
    product: t('search.product'),
    recent: t('search.recent'),
    recentKeys: t('search.recentKeys'),
    remove: t('search.remove'),
    results: pluralForms('search.results', locale),
    resultsFor: pluralForms('search.resultsFor', locale),
    searching: t('search.searching'),
    suggestions: t('search.suggestions'),
    thousands: thousandsOf(locale),
    type: t('search.type'),
    was: t('search.was'),
    without: t('search.without'),
    withoutFilters: pluralForms('search.withoutFilters', locale),
    /** Names of the article types. */
    types: Object.fromEntries(articleTypes.map(({ name }) => [name, t(`article.type.${name}`)])),
    /** The other languages by code: their names in this one, and where their results are. */
    languages: Object.fromEntries(
      locales
        .filter((other) => other !== locale)
        .map((other) => [
          other,
          { name: languageName(other, locale), search: pageAddress(settings.base, other, 'search') },
        ]),
    ),
    contact: pageAddress(settings.base, locale, 'contact'),
  };
}

export type SearchWords = ReturnType<typeof searchWords>;
