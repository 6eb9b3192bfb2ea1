import { chmodSync, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Row } from './answer.ts';
import { StoreUnavailable, UnusableStore, type Change, type FeedbackStore, type Outcome } from './feedback-store.ts';
import { groupCommit } from './group-commit.ts';
import { migrations } from './migrations.ts';
import { copyDatabase } from './sqlite-backup.ts';
import { settle } from './settle.ts';
import { addToMiss, allRows, forgetTexts, forgetVotes, pageOf, saveInto } from './sql.ts';
import { tables, tableNames, valueOf, type TableName, type Value } from './tables.ts';

/**
 * How the database works. WAL with `synchronous = FULL` keeps every committed row through a power cut;
 * NORMAL does not, which `tests/server/power-cut.test.ts` shows for both.
 */
const pragmas = [
  'journal_mode = WAL',
  'synchronous = FULL',
  'trusted_schema = OFF',
  'secure_delete = ON', // what was deleted is overwritten with zeros
  'max_page_count = 524288', // 2 GiB of 4 KiB pages: no flood can fill the disk
  'journal_size_limit = 8388608',
];

/** How long a lock of another program may block the event loop, in milliseconds. A commit takes about one. */
const blockingMs = 100;
/** How long a write waits for such a lock in all, without blocking. */
const patienceMs = 5_000;
/** How long a database that failed is left alone before it is opened anew. */
const pauseMs = 1_000;
const pageSize = 500;
const leastFreeBytes = 256 * 1024 * 1024;

/** Result codes of SQLite (https://sqlite.org/rescode.html), without their extensions. */
const code = { busy: 5, locked: 6, full: 13, constraint: 19 } as const;

interface Settings {
  /** Further pragmas: tests make checkpoints frequent, or durability weak to see that they notice. */
  pragmas?: readonly string[];
}

/**
 * Open the store in a SQLite file, which is made if it is missing.
 *
 * Writes happen on the main thread, many in one transaction: faster than a thread of their own, and a
 * transaction blocks the event loop for about one sync of the disk.
 *
 * @param path File of the database. Beside it stand `-wal` and `-shm` while it is open.
 * @throws {UnusableStore} When it could not be relied on; the message says what to do.
 */
export function sqliteStore(path: string, { pragmas: further = [] }: Settings = {}): FeedbackStore {
  const file = resolve(path);
  let database: Database | undefined = openDatabase(file, further);
  let openAgainAt = 0;

  /** The database, opened again if it had to be closed. */
  function current(): Database {
    if (database && fileNumber(file) !== database.fileNumber) giveUp(new Error(`${file} was replaced or removed.`));
    if (!database) {
      if (Date.now() < openAgainAt) throw new StoreUnavailable('The database failed a moment ago.');
      if (!existsSync(file)) giveUp(new Error(`${file} is gone. Put it back, or restart to begin a new one.`));
      try {
        database = openDatabase(file, further);
      } catch (error) {
        giveUp(error);
      }
    }
    return database as Database;
  }

  /** After a failed sync nobody knows what is on the disk: close, so that nothing half done is carried on. */
  function giveUp(cause: unknown): never {
    try {
      database?.connection.close();
    } catch {
      // it is abandoned in any case
    }
    database = undefined;
    openAgainAt = Date.now() + pauseMs;
    throw new StoreUnavailable('The database cannot be written to.', { cause });
  }

  async function attempt<Result>(action: (database: Database) => Result): Promise<Result> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const used = current();
      try {
        return inTransaction(used.connection, () => action(used));
      } catch (error) {
        const reason = resultCode(error);
        if (reason === code.constraint || reason === undefined) throw error;
        if (reason === code.full) throw new StoreUnavailable('The disk or the database is full.', { cause: error });
        if (reason !== code.busy && reason !== code.locked) giveUp(error);
        if (Date.now() > deadline)
          throw new StoreUnavailable('The database is locked by another program.', { cause: error });
        await wait(20);
      }
    }
  }

  let hasRemains = false;
  const queue = groupCommit<Change, Outcome>(
    async (changes) => {
      const { outcomes, erasesText } = await attempt((used) => writeAll(used, changes));
      hasRemains ||= erasesText;
      if (hasRemains) hasRemains = !emptyJournal();
      return outcomes;
    },
    {
      isTotal: (error) => error instanceof StoreUnavailable,
      onFull: () => new StoreUnavailable('Too many changes are waiting.'),
    },
  );

  /** The journal still holds what was erased; it goes unless somebody is reading. */
  function emptyJournal(): boolean {
    try {
      return database?.connection.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
    } catch {
      return false;
    }
  }

  return {
    write: (change) => queue.add(change),

    rows: () =>
      allRows(async (table, after) => {
        await nextTurn();
        const rows = current()
          .connection.prepare(numbered(pageOf(table, pageSize)))
          .all(...after);
        return rows.map((row) => ({ table, ...row }) as unknown as Row);
      }),

    async forget({ texts, votes }) {
      await attempt(({ connection }) => {
        for (const statement of forgetTexts) connection.prepare(numbered(statement)).run(texts);
        for (const statement of forgetVotes) connection.prepare(numbered(statement)).run(votes);
      });
      hasRemains = !emptyJournal();
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
      database?.connection.close();
      database = undefined;
      openAgainAt = Infinity;
    },
  };
}

/** An open database with its prepared statements. */
type Database = ReturnType<typeof openDatabase>;

function openDatabase(file: string, further: readonly string[]) {
  refuseUnsafePlace(file);
  const isNew = !existsSync(file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const connection = new DatabaseSync(file, { timeout: blockingMs });
  try {
    if (isNew) chmodSync(file, 0o600);
    for (const pragma of pragmas) connection.exec(`PRAGMA ${pragma}`);
    refuseUnsafeDatabase(connection, file);
    for (const pragma of further) connection.exec(`PRAGMA ${pragma}`);
    migrate(connection, file);

    const prepared = (table: TableName, make: (source: string) => string) =>
      connection.prepare(make(`VALUES (${tables[table].columns.map(() => '?').join(', ')})`));
    const byTable = <Made>(make: (table: TableName) => Made) =>
      Object.fromEntries(tableNames.map((table) => [table, make(table)])) as Record<TableName, Made>;
    return {
      connection,
      fileNumber: fileNumber(file),
      save: byTable((table) => prepared(table, (source) => saveInto(table, source))),
      count: prepared('miss', addToMiss),
      find: answerTables.map((table) =>
        connection.prepare(`SELECT '${table}' AS "table", * FROM ${table} WHERE key = ?`),
      ),
      remove: answerTables.map((table) => connection.prepare(`DELETE FROM ${table} WHERE key = ?`)),
      heartbeat: connection.prepare('UPDATE heartbeat SET beats = beats + 1'),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

const answerTables = ['vote', 'wish'] as const;

/** What PostgreSQL writes `$1`, SQLite numbers as `?1`. */
const numbered = (statement: string): string => statement.replaceAll('$', '?');

function writeAll({ find, remove, save, count }: Database, changes: readonly Change[]) {
  const kept = new Map<string, Row>();
  for (const change of changes) {
    const key =
      'remove' in change ? change.remove : 'save' in change && 'key' in change.save ? change.save.key : undefined;
    const row = key && find.map((statement) => statement.get(key)).find(Boolean);
    if (row) kept.set(key, row as unknown as Row);
  }

  const settled = settle(changes, kept);
  for (const key of settled.removed) for (const statement of remove) statement.run(key);
  for (const row of settled.saved) save[row.table].run(...valuesOf(row));
  for (const row of settled.counted) count.run(...valuesOf(row));
  return settled;
}

const valuesOf = (row: Row): Value[] => tables[row.table].columns.map((column) => valueOf(row, column));

function inTransaction<Result>(connection: DatabaseSync, action: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE');
  try {
    const result = action();
    connection.exec('COMMIT');
    return result;
  } catch (error) {
    if (connection.isTransaction) connection.exec('ROLLBACK');
    throw error;
  }
}

const resultCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : undefined;

const fileNumber = (file: string): number | undefined => statSync(file, { throwIfNoEntry: false })?.ino;

/** Magic numbers of file systems on which SQLite's locks do not hold (`man 2 statfs`). */
const networks = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
]);

function refuseUnsafePlace(file: string): void {
  const folder = dirname(file);
  const network = existsSync(folder) && networks.get(statfsSync(folder).type);
  if (network) {
    throw new UnusableStore(
      `The database ${file} would lie on a network drive (${network}), where a power cut may lose votes. Put it on a disk of this machine, or use PostgreSQL.`,
    );
  }
  const mode = statSync(file, { throwIfNoEntry: false })?.mode ?? 0;
  if (process.platform !== 'win32' && mode & 0o077) {
    throw new UnusableStore(`Other users of this machine can open ${file}. Run: chmod 600 ${file}`);
  }
}

function refuseUnsafeDatabase(connection: DatabaseSync, file: string): void {
  const version = String(connection.prepare('SELECT sqlite_version() AS version').get()?.version);
  if (version.localeCompare('3.51.3', 'en', { numeric: true }) < 0) {
    throw new UnusableStore(
      `This Node brings SQLite ${version}, which can damage a database after a restart of its journal. Use Node 24.21 or newer.`,
    );
  }
  const journal = connection.prepare('PRAGMA journal_mode').get()?.journal_mode;
  const synchronous = connection.prepare('PRAGMA synchronous').get()?.synchronous;
  if (journal !== 'wal' || synchronous !== 2) {
    throw new UnusableStore(`${file} cannot be used with a write-ahead log, without which a power cut loses votes.`);
  }
  const result = connection.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (result !== 'ok') {
    throw new UnusableStore(`${file} is damaged (${String(result)}). Restore the last backup: see deploy/README.md.`);
  }
}

/** Take the steps that this database has not taken yet, each one whole or not at all. */
function migrate(connection: DatabaseSync, file: string): void {
  const stepsTaken = () => Number(connection.prepare('PRAGMA user_version').get()?.user_version);
  if (stepsTaken() > migrations.length) {
    throw new UnusableStore(
      `${file} was written by a newer version of this program. Use that version, or a backup from before.`,
    );
  }
  if (stepsTaken() > 0 && stepsTaken() < migrations.length)
    copyDatabase(file, `${file}.before-step-${String(stepsTaken() + 1)}`);
  while (stepsTaken() < migrations.length) {
    inTransaction(connection, () => {
      const step = stepsTaken(); // another process may have been faster
      const statements = migrations[step]?.replaceAll('WITH OPTIONS', 'STRICT, WITHOUT ROWID');
      if (statements) connection.exec(`${statements}; PRAGMA user_version = ${String(step + 1)}`);
    });
  }
}
