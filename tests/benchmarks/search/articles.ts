import { readFileSync } from 'node:fs';
import type { Locale } from '#i18n/locales.ts';
import { entriesOf } from '#search/entries.ts';
import type { Entries, Entry } from '#search/entry.ts';
import { everydayWords } from '#search/everyday-words/index.ts';
import { judgedQueries, voices, type JudgedQuery } from '../../relevance/judge.ts';
import { catalogue } from '../../relevance/own-index.ts';

/** Articles of a language, with the queries that were judged on them. */
export interface Material {
  name: string;
  entries: Entries;
  queries: JudgedQuery[];
}

/** Our own content, with the half of the judged queries that is for tuning. */
export const ownMaterial = (locale: Locale): Material => ({
  name: 'own content',
  entries: entriesOf(catalogue, locale),
  queries: voices.flatMap((voice) => judgedQueries(locale, 'dev', voice)),
});

interface CorpusArticle {
  id: string;
  corpus?: string;
  title: string;
  description?: string;
  sections: { h: string; t: string }[];
}

interface CorpusQuery {
  lang: string;
  q: string;
  expect: string[];
  kind: string;
}

/**
 * A corpus of other help centres, for scale.
 *
 * @param file JSON: a list of articles with `id` (its folders are its category), `corpus`, `title`, `description` and `sections` (`h`, `t`).
 * @param queriesFile JSON: a list of queries with `lang`, `q`, `expect` (ids) and `kind`.
 */
export function corpusMaterial(locale: string, file: string, queriesFile?: string): Material {
  const articles = JSON.parse(readFileSync(file, 'utf8')) as CorpusArticle[];
  const queries = queriesFile ? (JSON.parse(readFileSync(queriesFile, 'utf8')) as CorpusQuery[]) : [];
  const ids = new Map(articles.map(({ id }, place) => [id, String(place + 1)]));
  return {
    name: 'corpus',
    entries: {
      locale,
      address: `/${locale}/{id}/{slug}/`,
      products: [],
      synonyms: { glossary: [], everyday: everydayWords(locale) },
      entries: articles.map(({ id, corpus = '', title, description = '', sections }, place): Entry => ({
        id: String(place + 1),
        locale,
        title,
        slug: '',
        summary: description,
        keywords: [],
        questions: [],
        sections: sections.map(({ h, t }, number) => ({ id: `s${String(number)}`, title: h, text: t })),
        product: corpus,
        category: id.replace(/[^/]*$/, ''),
        type: '',
        formerIds: [],
        links: 0,
      })),
    },
    queries: queries
      .filter(({ lang }) => lang === locale)
      .map(({ kind, q, expect }) => ({ kind, query: q, expected: expect.flatMap((id) => ids.get(id) ?? []) })),
  };
}
