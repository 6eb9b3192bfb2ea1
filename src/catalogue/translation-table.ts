import { locales, type Locale } from '#i18n/locales.ts';
import type { Article, Catalogue, Status } from './catalogue.ts';
import { translationState } from './translation-state.ts';

/**
 * How an article stands in a language: `source` is what the others follow; `machine` is a translation that
 * nobody has read yet. A translation that is both machine-made and outdated is outdated.
 */
export type EditionState = 'source' | 'ok' | 'outdated' | 'missing' | 'machine';

export interface TranslationRow {
  id: string;
  /** In the language of the source. */
  title: string;
  status: Status;
  /** Version of the source, as a day. */
  updated: string;
  states: Readonly<Record<Locale, EditionState>>;
}

export interface TranslationTable {
  /** One row an article, in the order of ids. */
  rows: TranslationRow[];
  /** How often each state occurs in each language. */
  counts: Readonly<Record<Locale, Readonly<Record<EditionState, number>>>>;
}

/** The state of every article in every language: for `kb status` and for the page of the same content. */
export function translationTable({ articles }: Catalogue): TranslationTable {
  const rows = [...articles.values()].map((article) => ({
    id: article.id,
    title: article.source.title,
    status: article.status,
    updated: article.source.version,
    states: inEach((locale) => stateOf(article, locale)),
  }));
  const counts = inEach((locale) => {
    const count = { source: 0, ok: 0, outdated: 0, missing: 0, machine: 0 };
    for (const { states } of rows) count[states[locale]]++;
    return count;
  });
  return { rows, counts };
}

function stateOf(article: Article, locale: Locale): EditionState {
  const state = translationState(article, locale);
  if (state !== 'current') return state;
  if (article.source.locale === locale) return 'source';
  return article.editions.get(locale)?.isMachine ? 'machine' : 'ok';
}

const inEach = <Value>(value: (locale: Locale) => Value) =>
  Object.fromEntries(locales.map((locale) => [locale, value(locale)])) as Record<Locale, Value>;
