import { defaultLocale, type Locale } from '#i18n/locales.ts';
import type { Article, Edition } from './catalogue.ts';

/**
 * How an edition stands to its source. It needs no Git history: a translation names the version of the
 * source that it follows.
 */
export type TranslationState = 'current' | 'outdated' | 'missing';

/** State of an article in a language. Days as `2026-05-13` compare as text. */
export function translationState(article: Article, locale: Locale): TranslationState {
  const edition = article.editions.get(locale);
  if (!edition) return 'missing';
  return edition.version < article.source.version ? 'outdated' : 'current';
}

/** The edition that readers of a language see: their own, else English, else the source. */
export function editionFor(article: Article, locale: Locale): Edition {
  return article.editions.get(locale) ?? article.editions.get(defaultLocale) ?? article.source;
}
