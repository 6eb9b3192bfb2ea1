import type { Row } from './answer.ts';

interface Table {
  columns: readonly string[];
  /** Columns that tell one row from all others. All of them are texts. */
  key: readonly string[];
  /** Of two rows with the same key, the one with the higher number here is kept. */
  rank: 'seq' | 'count';
}

/** What is kept, for all stores. The types of the columns are in `migrations.ts`. */
export const tables: Readonly<Record<Row['table'], Table>> = {
  vote: {
    columns: ['key', 'seq', 'day', 'article', 'locale', 'version', 'helpful', 'reason', 'text', 'signs'],
    key: ['key'],
    rank: 'seq',
  },
  wish: { columns: ['key', 'seq', 'day', 'locale', 'place', 'query', 'text', 'signs'], key: ['key'], rank: 'seq' },
  removal: { columns: ['digest', 'seq', 'day'], key: ['digest'], rank: 'seq' },
  miss: { columns: ['day', 'locale', 'query', 'count'], key: ['day', 'locale', 'query'], rank: 'count' },
  tally: {
    columns: ['day', 'article', 'locale', 'version', 'helpful', 'count'],
    key: ['day', 'article', 'locale', 'version', 'helpful'],
    rank: 'count',
  },
};

/** The tables that have an answer under each key. */
export const answerTables = ['vote', 'wish'] as const;

export type TableName = Row['table'];
export const tableNames = Object.keys(tables) as TableName[];

/** What tells a row from all others in the store. */
export const idOf = (row: Row): string =>
  'key' in row ? row.key : [row.table, ...tables[row.table].key.map((column) => valueOf(row, column))].join('\n');

/** The number that decides between two rows with the same key. */
export const rankOf = (row: Row): number => ('seq' in row ? row.seq : row.count);

/** What a database keeps in a column. */
export type Value = string | number | null;

export const valueOf = (row: Row, column: string): Value =>
  (row as unknown as Record<string, Value | undefined>)[column] ?? null;
