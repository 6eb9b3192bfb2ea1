import type { Row } from './answer.ts';
import { tableNames, tables, valueOf, type TableName, type Value } from './tables.ts';

/*
 * The statements that SQLite and PostgreSQL share. Both know `$1` and `ON CONFLICT`.
 */

/** Write rows unless what is there is newer. `source` gives the rows: `VALUES (…)` or a `SELECT`. */
export function saveInto(table: TableName, source: string): string {
  const { columns, key, rank } = tables[table];
  const changes = columns.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
  return `INSERT INTO ${table} (${columns.join(', ')}) ${source}
    ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${changes.join(', ')} WHERE excluded.${rank} > ${table}.${rank}`;
}

/** Count searches that found nothing on top of those that were counted. */
export const addToMiss = (source: string): string =>
  `INSERT INTO miss (${tables.miss.columns.join(', ')}) ${source}
    ON CONFLICT (day, locale, query) DO UPDATE SET count = miss.count + excluded.count`;

/** A page of a table, in the order of its key, behind the key that is given. */
export function pageOf(table: TableName, size: number): string {
  const { columns, key } = tables[table];
  const last = key.map((_, index) => `$${String(index + 1)}`);
  return `SELECT ${columns.join(', ')} FROM ${table} WHERE (${key.join(', ')}) > (${last.join(', ')})
    ORDER BY ${key.join(', ')} LIMIT ${String(size)}`;
}

/** Drop texts, searches and removals from before a day, `$1`; how many votes there were is still known. */
export const forgetTexts: readonly string[] = [
  'UPDATE vote SET text = NULL WHERE text IS NOT NULL AND day < $1',
  'DELETE FROM wish WHERE day < $1',
  'DELETE FROM removal WHERE day < $1',
  'DELETE FROM miss WHERE day < $1',
];

/** Replace votes from before a day, `$1`, by their number. Doubtful ones have never counted. */
export const forgetVotes: readonly string[] = [
  `INSERT INTO tally (day, article, locale, version, helpful, count)
    SELECT day, article, locale, version, helpful, count(*) FROM vote WHERE day < $1 AND signs = 0
    GROUP BY day, article, locale, version, helpful
    ON CONFLICT (day, article, locale, version, helpful) DO UPDATE SET count = tally.count + excluded.count`,
  'DELETE FROM vote WHERE day < $1',
];

/**
 * All rows of all tables, a page at a time: nothing else has to wait while a large store is read.
 *
 * @param readPage The rows of a table behind the row with this key.
 */
export async function* allRows(
  readPage: (table: TableName, after: readonly Value[]) => Promise<Row[]> | Row[],
): AsyncGenerator<Row> {
  for (const table of tableNames) {
    const { key } = tables[table];
    let after: Value[] = key.map(() => '');
    for (;;) {
      const rows = await readPage(table, after);
      yield* rows;
      const last = rows.at(-1);
      if (!last) break;
      after = key.map((column) => valueOf(last, column));
    }
  }
}
