import { mkdirSync } from 'node:fs';
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
  const database = new DatabaseSync(file);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = OFF;
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS text (digest TEXT PRIMARY KEY, outline TEXT NOT NULL, html TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `);
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
