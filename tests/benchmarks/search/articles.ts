import { readFileSync } from 'node:fs';
import type { Locale } from '#i18n/locales.ts';
import { entriesOf } from '#search/entries.ts';
import type { Entries, Entry } from '#search/entry.ts';
import { everydayWords } from '#search/everyday-words/index.ts';
import { judgedQueries, voices, type JudgedQuery } from '../../relevance/judge.ts';
import { catalogue } from '../../relevance/own-index.ts';
import { chances } from '../../fixtures/chances.ts';

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

const syllables = 'ba ce di fo gu ha ke li mo nu pa re si to vu xa ze bri cla dro fle gri ple sta tru'.split(' ');

/** A word that no more texts than this use may stand for a new one: so the vocabulary grows with the site. */
const rare = 2;

/**
 * As many articles as asked for: the first of the material, or all of it and new ones. Each part of a new one - half a
 * title, a summary, a section, a keyword - comes from another article, so that all words are used as they really are
 * but no article is a second one about the same thing; and some words occur nowhere else.
 */
export function scaled({ name, entries, queries }: Material, count: number): Material {
  const source = entries.entries;
  const made = source.slice(0, count);
  const next = chances(7);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)] as Item;
  const all = {
    keywords: source.flatMap(({ keywords }) => keywords),
    sections: source.flatMap(({ sections }) => sections),
  };
  const uses = new Map<string, number>();
  for (const { title, sections } of source) {
    const words = `${title} ${sections.map(({ text }) => text).join(' ')}`.toLowerCase().match(/\p{L}{4,}/gu);
    for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  }
  for (let id = 100_000; made.length < count; id++) {
    const names = new Map<string, string>();
    const renamed = (text: string) =>
      text.replace(/\p{L}{4,}/gu, (word) => {
        const key = word.toLowerCase();
        if ((uses.get(key) ?? 0) > rare) return word;
        const fresh = next() < 0.35 ? key.slice(0, 3) + pick(syllables) + pick(syllables) : key;
        const known = names.get(key) ?? fresh;
        names.set(key, known);
        return known;
      });
    const like = pick(source);
    const half = (words: readonly string[]) => Math.ceil(words.length / 2);
    const [first, last] = [pick(source).title.split(' '), pick(source).title.split(' ')];
    made.push({
      ...like,
      id: String(id),
      title: renamed([...first.slice(0, half(first)), ...last.slice(half(last))].join(' ')),
      slug: '',
      summary: renamed(pick(source).summary),
      keywords: like.keywords.map(() => renamed(pick(all.keywords))),
      sections: like.sections.map(({ id }) => {
        const { title, text } = pick(all.sections);
        return { id, title: renamed(title), text: renamed(text) };
      }),
      links: 0,
      formerIds: [],
    });
  }
  return { name, entries: { ...entries, entries: made }, queries };
}
