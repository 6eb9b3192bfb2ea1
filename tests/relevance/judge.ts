import { existsSync, readFileSync } from 'node:fs';
import type { Locale } from '#i18n/locales.ts';

/** A query with the articles that answer it, as a person judged. */
export interface JudgedQuery {
  /** What is hard about it: `keyword`, `question`, `synonym`, `typo`, … */
  kind: string;
  /** Ids of the articles that answer it. */
  expected: readonly string[];
  query: string;
}

/** How often an engine found what was asked for. */
export interface Measures {
  queries: number;
  /** Mean reciprocal rank among the first ten: 1 if the answer always comes first, 0.5 if second. */
  mrr: number;
  /** Share of queries with an answer in first place, among the first three, the first ten. */
  first: number;
  firstThree: number;
  firstTen: number;
  /** Share of queries without any result. */
  empty: number;
}

/** `dev` is for tuning; `test` was written with it, set aside by chance, and only counted at the end. */
export type Half = 'dev' | 'test';

/**
 * Whose words queries are in: of people who know articles or their titles, of all kinds of readers, of those who type
 * what comes to mind, of those who look for what is not found, of those who know no article.
 */
export const voices = ['editors', 'readers', 'customers', 'testers', 'strangers'] as const;
export type Voice = (typeof voices)[number];

/** Our own judged queries: lines of kind, ids separated by commas, and query, with tabs between them. Testers have no `test` half. */
export function judgedQueries(locale: Locale, half: Half, voice: Voice): JudgedQuery[] {
  const file = new URL(`queries/${voice}/${locale}.${half}.tsv`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [kind = '', ids = '', query = ''] = line.split('\t');
      return { kind, expected: ids.split(','), query };
    });
}

/** Rank of the first right answer for each query, from 1; 0 where the first ten hold none. */
export type Ranks = readonly { kind: string; rank: number; results: number }[];

/** Ask an engine all queries. @param idsFor Gives ids, best first. */
export async function ranksOf(
  queries: readonly JudgedQuery[],
  idsFor: (query: string) => Promise<readonly string[]> | readonly string[],
): Promise<Ranks> {
  const ranks: { kind: string; rank: number; results: number }[] = [];
  for (const { kind, query, expected } of queries) {
    const ids = (await idsFor(query)).slice(0, 10);
    ranks.push({ kind, rank: ids.findIndex((id) => expected.includes(id)) + 1, results: ids.length });
  }
  return ranks;
}

export function measured(ranks: Ranks): Measures {
  const share = (count: number) => count / Math.max(1, ranks.length);
  const within = (last: number) => share(ranks.filter(({ rank }) => rank > 0 && rank <= last).length);
  return {
    queries: ranks.length,
    mrr: share(ranks.reduce((sum, { rank }) => sum + (rank && 1 / rank), 0)),
    first: within(1),
    firstThree: within(3),
    firstTen: within(10),
    empty: share(ranks.filter(({ results }) => results === 0).length),
  };
}

/** Measures for each kind of query, in the order of kinds. */
export function byKind(ranks: Ranks): Map<string, Measures> {
  const kinds = Map.groupBy(ranks, ({ kind }) => kind);
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, some]) => [kind, measured(some)]));
}
