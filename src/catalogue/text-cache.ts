import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Keeps what was made of a text, under a digest of everything it was made from. */
export interface TextCache {
  outline(digest: string): string | undefined;
  html(digest: string): string | undefined;
  put(digest: string, outline: string, html: string): void;
  /** Drop what was neither read nor written since the cache was opened, and close it. */
  close(options?: { prune: boolean }): void;
}

/**
 * Open a cache on disk. Several programs may use it at once; a damaged file is thrown away, since
 * everything in it can be made again.
 */
export function openTextCache(file: string): TextCache {
  mkdirSync(dirname(file), { recursive: true });
  const database = openDatabase(file);
  const readOutline = database.prepare('SELECT outline FROM text WHERE digest = ?');
  const readHtml = database.prepare('SELECT html FROM text WHERE digest = ?');
  const write = database.prepare('INSERT OR REPLACE INTO text (digest, outline, html) VALUES (?, ?, ?)');
  const used = new Set<string>();
  return {
    outline(digest) {
      used.add(digest);
      return readOutline.get(digest)?.['outline'] as string | undefined;
    },
    html(digest) {
      return readHtml.get(digest)?.['html'] as string | undefined;
    },
    put(digest, outline, html) {
      used.add(digest);
      write.run(digest, outline, html);
    },
    close({ prune } = { prune: false }) {
      if (prune) {
        const drop = database.prepare('DELETE FROM text WHERE digest = ?');
        database.exec('BEGIN');
        for (const { digest } of database.prepare('SELECT digest FROM text').all()) {
          if (!used.has(digest as string)) drop.run(digest as string);
        }
        database.exec('COMMIT');
      }
      database.close();
    },
  };
}

/** What SQLite says of a file that is none of its own, or a damaged one: https://www.sqlite.org/rescode.html */
const damaged = [11, 26];

function openDatabase(file: string): DatabaseSync {
  try {
    return prepared(new DatabaseSync(file));
  } catch (error) {
    if (!damaged.includes((error as { errcode?: number }).errcode ?? 0)) throw error;
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
    return prepared(new DatabaseSync(file));
  }
}

function prepared(database: DatabaseSync): DatabaseSync {
  database.exec(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = OFF;
    CREATE TABLE IF NOT EXISTS text (digest TEXT PRIMARY KEY, outline TEXT NOT NULL, html TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `);
  return database;
}
