import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ReadEdition } from './read-edition.ts';

/** Keeps what was made of a file, each under a digest of everything it was made from. */
export interface TextCache {
  /** An edition as it was read, without a problem. Asked twice, the answer is the same object. */
  edition(digest: string): ReadEdition | undefined;
  putEdition(digest: string, edition: ReadEdition): void;
  outline(digest: string): string | undefined;
  html(digest: string): string | undefined;
  put(digest: string, outline: string, html: string): void;
  /** Drop what was neither read nor written since the cache was opened. */
  prune(): void;
}

/**
 * Open a cache on disk. Several programs may use it at once; a damaged file is thrown away, since
 * everything in it can be made again.
 */
export function openTextCache(file: string): TextCache {
  mkdirSync(dirname(file), { recursive: true });
  const database = openDatabase(file);
  const readEdition = database.prepare('SELECT edition FROM edition WHERE digest = ?');
  const writeEdition = database.prepare('INSERT OR REPLACE INTO edition (digest, edition) VALUES (?, ?)');
  const readOutline = database.prepare('SELECT outline FROM text WHERE digest = ?');
  const readHtml = database.prepare('SELECT html FROM text WHERE digest = ?');
  const write = database.prepare('INSERT OR REPLACE INTO text (digest, outline, html) VALUES (?, ?, ?)');
  const editions = new Map<string, ReadEdition>();
  const texts = new Set<string>();
  return {
    edition(digest) {
      const known = editions.get(digest);
      if (known) return known;
      const kept = readEdition.get(digest)?.['edition'] as string | undefined;
      if (kept === undefined) return undefined;
      const edition = JSON.parse(kept) as ReadEdition;
      editions.set(digest, edition);
      return edition;
    },
    putEdition(digest, edition) {
      editions.set(digest, edition);
      writeEdition.run(digest, JSON.stringify(edition));
    },
    outline(digest) {
      texts.add(digest);
      return readOutline.get(digest)?.['outline'] as string | undefined;
    },
    html(digest) {
      return readHtml.get(digest)?.['html'] as string | undefined;
    },
    put(digest, outline, html) {
      texts.add(digest);
      write.run(digest, outline, html);
    },
    prune() {
      database.exec('BEGIN');
      for (const [table, used] of [
        ['edition', editions],
        ['text', texts],
      ] as const) {
        const drop = database.prepare(`DELETE FROM ${table} WHERE digest = ?`);
        for (const { digest } of database.prepare(`SELECT digest FROM ${table}`).all()) {
          if (!used.has(digest as string)) drop.run(digest as string);
        }
      }
      database.exec('COMMIT');
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
    CREATE TABLE IF NOT EXISTS edition (digest TEXT PRIMARY KEY, edition TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS text (digest TEXT PRIMARY KEY, outline TEXT NOT NULL, html TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `);
  return database;
}
