import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Row } from './answer.ts';
import { StoreUnavailable, UnusableStore, type Change, type FeedbackStore, type Outcome } from './feedback-store.ts';
import { groupCommit } from './group-commit.ts';
import { migrations } from './migrations.ts';
import { concernedBy, settle } from './settle.ts';
import { addToMiss, allRows, forgetTexts, forgetVotes, pageOf, saveInto } from './sql.ts';
import { answerTables, idOf, tableNames, tables, type TableName } from './tables.ts';

/** Any number, the same for all: while one instance migrates the database, the others wait. */
const migrationLock = 21932017;
/** Another one: held by whoever removes, shared by those who only save. */
const removalLock = 21932018;
const pageSize = 1_000;
/** How long a group is tried again when the connection breaks, in milliseconds. */
const patienceMs = 5_000;

/**
 * Open the store in a PostgreSQL database, for several servers behind one address.
 *
 * @param url `postgres://user:password@host:5432/name`
 * @throws {UnusableStore} When the database cannot be reached or is of a newer version.
 */
export async function postgresStore(url: string): Promise<FeedbackStore> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 3_000,
    statement_timeout: 5_000,
    query_timeout: 6_000,
    application_name: 'knowledge-base',
    options: '-c synchronous_commit=on', // whatever the server's default: what is acknowledged is on its disk
  });
  // a connection that breaks fails its query, or the next query opens another: nothing else is to be done
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));

  try {
    await migrate(pool);
  } catch (error) {
    await pool.end();
    if (error instanceof UnusableStore) throw error;
    throw new UnusableStore(`The feedback database cannot be used: ${messageOf(error)}. Check FEEDBACK_DATABASE_URL.`, {
      cause: error,
    });
  }

  /**
   * If the connection breaks, nobody knows whether the group was committed: it is tried again, which is
   * harmless, because no change is made twice.
   */
  let isDown = false;
  async function attempt<Result>(action: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
    const deadline = isDown ? 0 : Date.now() + patienceMs;
    for (;;) {
      try {
        const result = await inTransaction(pool, action);
        isDown = false;
        return result;
      } catch (error) {
        if (isRefusal(error)) throw error;
        isDown = Date.now() > deadline;
        if (isDown) throw new StoreUnavailable('The database cannot be reached.', { cause: error });
        await wait(100);
      }
    }
  }

  const queue = groupCommit<Change, Outcome>((changes) => attempt((client) => writeAll(client, changes)), {
    isTotal: (error) => error instanceof StoreUnavailable,
    onFull: () => new StoreUnavailable('Too many changes are waiting.'),
  });

  return {
    write: (change) => queue.add(change),

    rows: () =>
      allRows(async (table, after) => {
        const { rows } = await pool.query<object>(pageOf(table, pageSize), [...after]);
        return rows.map((row) => ({ table, ...row }) as Row);
      }),

    forget: ({ texts, votes }) =>
      attempt(async (client) => {
        for (const statement of forgetTexts) await client.query(statement, [texts]);
        for (const statement of forgetVotes) await client.query(statement, [votes]);
      }),

    async check() {
      try {
        await pool.query('UPDATE heartbeat SET beats = beats + 1');
      } catch (error) {
        throw new StoreUnavailable('The database cannot be written to.', { cause: error });
      }
    },

    async close() {
      await queue.idle();
      await pool.end();
    },
  };
}

async function writeAll(client: pg.ClientBase, changes: readonly Change[]): Promise<Outcome[]> {
  // an answer and its removal lie in two tables: two instances must not write one each, unaware of the other
  const sharing = changes.some((change) => 'remove' in change) ? '' : '_shared';
  await client.query(`SELECT pg_advisory_xact_lock${sharing}($1)`, [removalLock]);

  const { keys, digests } = concernedBy(changes);
  const kept = new Map<string, Row>();
  for (const table of [...answerTables, 'removal'] as const) {
    const [column, values] = table === 'removal' ? ['digest', digests] : ['key', keys];
    const { rows } = await client.query<object>(`SELECT * FROM ${table} WHERE ${column} = ANY($1)`, [values]);
    for (const row of rows.map((row) => ({ table, ...row }) as Row)) kept.set(idOf(row), row);
  }

  const { outcomes, removed, saved, counted } = settle(changes, kept);
  if (removed.length > 0) {
    for (const table of answerTables) await client.query(`DELETE FROM ${table} WHERE key = ANY($1)`, [removed]);
  }
  for (const table of tableNames) {
    // always in the same order, so that two instances never wait for each other
    const rows = saved.filter((row) => row.table === table).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    if (rows.length > 0) await client.query(saveInto(table, selectFrom(table)), [JSON.stringify(rows)]);
  }
  if (counted.length > 0) await client.query(addToMiss(selectFrom('miss')), [JSON.stringify(counted)]);
  return outcomes;
}

/** Rows that come as one JSON value: one round trip for a whole group. */
const selectFrom = (table: TableName): string =>
  `SELECT ${tables[table].columns.join(', ')} FROM json_populate_recordset(NULL::${table}, $1)`;

async function inTransaction<Result>(
  pool: pg.Pool,
  action: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await action(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    client.release(!isRefusal(error)); // a broken connection is not used again
    throw error;
  }
}

/** Whether the database answered, and refused a row: class 22 is wrong data, class 23 a broken constraint. */
const isRefusal = (error: unknown): boolean => error instanceof pg.DatabaseError && /^2[23]/.test(error.code ?? '');

async function migrate(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ encoding: string }>(`SELECT current_setting('server_encoding') AS encoding`);
  if (rows[0]?.encoding !== 'UTF8') {
    throw new UnusableStore('The feedback database must be made with the encoding UTF8.');
  }
  await inTransaction(pool, async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [migrationLock]);
    await client.query('CREATE TABLE IF NOT EXISTS feedback_step (step INTEGER PRIMARY KEY)');
    const taken = await client.query<{ steps: number }>('SELECT coalesce(max(step), 0) AS steps FROM feedback_step');
    const steps = taken.rows[0]?.steps ?? 0;
    if (steps > migrations.length) {
      throw new UnusableStore(
        'The feedback database was written by a newer version of this program. Use that version.',
      );
    }
    for (const [index, statements] of migrations.entries()) {
      if (index < steps) continue;
      // the order of bytes, as in SQLite: both stores give their rows in the same order
      await client.query(statements.replaceAll(' TEXT', ' TEXT COLLATE "C"').replaceAll('WITH OPTIONS', ''));
      await client.query('INSERT INTO feedback_step VALUES ($1)', [index + 1]);
    }
  });
}

const messageOf = (error: unknown): string => {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join('; ');
  return error instanceof Error ? error.message : String(error);
};
