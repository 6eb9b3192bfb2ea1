import { existsSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Row } from './answer.ts';
import { StoreUnavailable, type Change, type FeedbackStore, type Outcome } from './feedback-store.ts';
import { groupCommit } from './group-commit.ts';
import { concernedBy, settle, type Settled } from './settle.ts';
import { addToMiss, allRows, forgetTexts, forgetVotes, pageOf, saveInto } from './sql.ts';
import { inTransaction, openDatabase } from './sqlite-database.ts';
import { answerTables, idOf, tableNames, tables, valueOf, type TableName, type Value } from './tables.ts';

/** How long a write waits for another program to release its lock, without blocking anything. In milliseconds. */
const patienceMs = 5_000;
/** How long a database that failed is left alone before it is opened anew, in milliseconds. */
const pauseMs = 1_000;
const pageSize = 500;
const leastFreeBytes = 256 * 1024 * 1024;

/** Result codes of SQLite (https://sqlite.org/rescode.html), without their extensions. */
const code = { busy: 5, locked: 6, full: 13, constraint: 19 } as const;

/**
 * Open the store in a SQLite file, which is made if it is missing.
 *
 * Writes happen on the main thread, all that arrived together in one transaction: measured, that is faster than
 * a thread of its own, and it blocks the event loop for about one sync of the disk.
 *
 * @param path File of the database. Beside it stand `-wal` and `-shm` while it is open.
 * @param pragmas Further ones, for tests.
 * @throws {UnusableStore} When it could not be relied on; the message says what to do.
 */
export function sqliteStore(path: string, pragmas: readonly string[] = []): FeedbackStore {
  const file = resolve(path);
  let open: Open | undefined = prepared(openDatabase(file, pragmas), file);
  let openAgainAt = 0;
  let hasRemains = false;

  /** The database, opened again if it had to be closed. */
  function current(): Open {
    if (open && fileNumber(file) !== open.fileNumber) giveUp(new Error(`${file} was replaced or removed.`));
    if (open) return open;
    if (Date.now() < openAgainAt) throw new StoreUnavailable('The database failed a moment ago.');
    try {
      if (!existsSync(file)) throw new Error(`${file} is gone. Put it back, or restart to begin a new one.`);
      return (open = prepared(openDatabase(file, pragmas), file));
    } catch (error) {
      giveUp(error);
    }
  }

  /** After a failed sync nobody knows what is on the disk: close, so that nothing half done is carried on. */
  function giveUp(cause: unknown): never {
    try {
      open?.database.close();
    } catch {
      // it is abandoned in any case
    }
    open = undefined;
    openAgainAt = Date.now() + pauseMs;
    throw new StoreUnavailable('The database cannot be used.', { cause });
  }

  /** Do something in a transaction, or fail with {@link StoreUnavailable} unless a single row is at fault. */
  async function attempt<Result>(action: (open: Open) => Result): Promise<Result> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const used = current();
      try {
        return inTransaction(used.database, () => action(used));
      } catch (error) {
        const reason = resultCode(error);
        if (reason === code.constraint || reason === undefined) throw error;
        if (reason === code.full) throw new StoreUnavailable('The disk or the database is full.', { cause: error });
        if (reason !== code.busy && reason !== code.locked) giveUp(error);
        if (Date.now() > deadline) throw new StoreUnavailable('Another program locks the database.', { cause: error });
        await wait(20);
      }
    }
  }

  /** The journal still holds what was erased, until it is emptied. That waits while somebody reads. */
  function emptyJournal(): void {
    try {
      hasRemains = open?.database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy !== 0;
    } catch {
      hasRemains = true;
    }
  }

  const queue = groupCommit<Change, Outcome>(
    async (changes) => {
      const { outcomes, erasesText } = await attempt((used) => writeAll(used, changes));
      if (erasesText || hasRemains) emptyJournal();
      return outcomes;
    },
    {
      isTotal: (error) => error instanceof StoreUnavailable,
      onFull: () => new StoreUnavailable('Too many changes are waiting.'),
    },
  );

  return {
    write: (change) => queue.add(change),

    rows: () =>
      allRows(async (table, after) => {
        await nextTurn();
        const page = current().database.prepare(numbered(pageOf(table, pageSize)));
        return page.all(...after).map((row) => ({ table, ...row }) as unknown as Row);
      }),

    async forget({ texts, votes }) {
      await attempt(({ database }) => {
        for (const statement of forgetTexts) database.prepare(numbered(statement)).run(texts);
        for (const statement of forgetVotes) database.prepare(numbered(statement)).run(votes);
      });
      emptyJournal();
    },

    async check() {
      await attempt(({ heartbeat }) => heartbeat.run());
      const { bavail, bsize } = statfsSync(dirname(file));
      if (bavail * bsize < leastFreeBytes) throw new StoreUnavailable('Less than 256 MB of the disk are free.');
    },

    backup: (target) =>
      new Promise((resolve, reject) => {
        // on a thread of its own: to copy a large database takes seconds
        const worker = new Worker(new URL('./sqlite-backup.ts', import.meta.url), { workerData: { file, target } });
        worker.once('error', reject);
        worker.once('exit', (status) => {
          if (status === 0) resolve();
        });
      }),

    async close() {
      await queue.idle();
      emptyJournal();
      open?.database.close();
      open = undefined;
      openAgainAt = Infinity;
    },
  };
}

/** An open database with its prepared statements. */
interface Open {
  database: DatabaseSync;
  /** Number of the file that was opened, to notice when another one stands in its place. */
  fileNumber: number | undefined;
  find: readonly StatementSync[];
  findRemoval: StatementSync;
  remove: readonly StatementSync[];
  save: Readonly<Record<TableName, StatementSync>>;
  count: StatementSync;
  heartbeat: StatementSync;
}

function prepared(database: DatabaseSync, file: string): Open {
  const values = (table: TableName) => `VALUES (${tables[table].columns.map(() => '?').join(', ')})`;
  return {
    database,
    fileNumber: fileNumber(file),
    find: answerTables.map((table) => database.prepare(`SELECT '${table}' AS "table", * FROM ${table} WHERE key = ?`)),
    findRemoval: database.prepare(`SELECT 'removal' AS "table", * FROM removal WHERE digest = ?`),
    remove: answerTables.map((table) => database.prepare(`DELETE FROM ${table} WHERE key = ?`)),
    save: Object.fromEntries(
      tableNames.map((table) => [table, database.prepare(saveInto(table, values(table)))]),
    ) as Open['save'],
    count: database.prepare(addToMiss(values('miss'))),
    heartbeat: database.prepare('UPDATE heartbeat SET beats = beats + 1'),
  };
}

function writeAll({ find, findRemoval, remove, save, count }: Open, changes: readonly Change[]): Settled {
  const { keys, digests } = concernedBy(changes);
  const found = [
    ...keys.flatMap((key) => find.map((statement) => statement.get(key))),
    ...digests.map((digest) => findRemoval.get(digest)),
  ] as unknown as (Row | undefined)[];
  const kept = new Map(found.flatMap((row) => (row ? [[idOf(row), row]] : [])));
  const settled = settle(changes, kept);
  for (const key of settled.removed) for (const statement of remove) statement.run(key);
  for (const row of settled.saved) save[row.table].run(...valuesOf(row));
  for (const row of settled.counted) count.run(...valuesOf(row));
  return settled;
}

const valuesOf = (row: Row): Value[] => tables[row.table].columns.map((column) => valueOf(row, column));

/** What PostgreSQL writes `$1`, SQLite numbers as `?1`. */
const numbered = (statement: string): string => statement.replaceAll('$', '?');

const resultCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;

const fileNumber = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;
