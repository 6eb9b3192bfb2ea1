import { chmodSync, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { UnusableStore } from './feedback-store.ts';
import { migrations } from './migrations.ts';
import { copyDatabase } from './sqlite-backup.ts';

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

/** How long another program may keep us waiting at the start, in milliseconds: it may be starting or ending. */
const openingMs = 5_000;
/** How long it may block the event loop afterwards. A commit takes about one. */
const blockingMs = 100;

/**
 * Open a database that can be relied on, make it if it is missing, and bring its tables up to date.
 *
 * @param further Pragmas after ours. Tests make checkpoints frequent, or durability weak to see that they notice.
 * @throws {UnusableStore} When it could lose what it was given; the message says what to do.
 */
export function openDatabase(file: string, further: readonly string[] = []): DatabaseSync {
  refuseUnsafePlace(file);
  const isNew = !existsSync(file);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: openingMs });
  try {
    if (isNew) chmodSync(file, 0o600);
    for (const pragma of pragmas) database.exec(`PRAGMA ${pragma}`);
    refuseUnsafeDatabase(database, file);
    for (const pragma of further) database.exec(`PRAGMA ${pragma}`);
    migrate(database, file);
    database.exec(`PRAGMA busy_timeout = ${String(blockingMs)}`);
    return database;
  } catch (error) {
    database.close();
    if (error instanceof UnusableStore) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableStore(`The database ${file} cannot be opened: ${reason}.`, { cause: error });
  }
}

/** Do something whole or not at all. */
export function inTransaction<Result>(database: DatabaseSync, action: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = action();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

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

function refuseUnsafeDatabase(database: DatabaseSync, file: string): void {
  const valueOf = (statement: string) => Object.values(database.prepare(statement).get() ?? {})[0];
  const version = String(valueOf('SELECT sqlite_version()'));
  if (version.localeCompare('3.51.3', 'en', { numeric: true }) < 0) {
    throw new UnusableStore(
      `This Node brings SQLite ${version}, which can damage a database when its journal starts again. Use Node 24.21 or newer.`,
    );
  }
  if (valueOf('PRAGMA journal_mode') !== 'wal' || valueOf('PRAGMA synchronous') !== 2) {
    throw new UnusableStore(`${file} cannot be used with a write-ahead log, without which a power cut loses votes.`);
  }
  const health = valueOf('PRAGMA quick_check(1)');
  if (health !== 'ok') {
    throw new UnusableStore(
      `${file} is damaged (${String(health).replace(/\s+/g, ' ')}). Restore the last backup: see deploy/README.md.`,
    );
  }
}

/** Take the steps that this database has not taken yet, each one whole or not at all. */
function migrate(database: DatabaseSync, file: string): void {
  const stepsTaken = () => Number(database.prepare('PRAGMA user_version').get()?.user_version);
  const atFirst = stepsTaken();
  if (atFirst > migrations.length) {
    throw new UnusableStore(
      `${file} was written by a newer version of this program. Use that version, or a backup from before.`,
    );
  }
  if (atFirst > 0 && atFirst < migrations.length) copyDatabase(file, `${file}.before-step-${String(atFirst + 1)}`);
  while (stepsTaken() < migrations.length) {
    inTransaction(database, () => {
      const step = stepsTaken(); // another process may have been faster
      const statements = migrations[step]?.replaceAll('WITH OPTIONS', 'STRICT, WITHOUT ROWID');
      if (statements) database.exec(`${statements}; PRAGMA user_version = ${String(step + 1)}`);
    });
  }
}
