import type { Miss, Row, Tally } from './answer.ts';
import type { FeedbackStore } from './feedback-store.ts';
import { settle } from './settle.ts';
import { idOf, tableNames, tables, valueOf } from './tables.ts';

/** A store that forgets everything when the program ends: for tests, and to try the site out. */
export function memoryStore(): FeedbackStore {
  const rows = new Map<string, Row>();

  const add = (row: Miss | Tally): void => {
    const old = rows.get(idOf(row));
    rows.set(idOf(row), { ...row, count: row.count + (old && 'count' in old ? old.count : 0) });
  };

  return {
    write(change) {
      const { outcomes, removed, saved, counted } = settle([change], rows);
      for (const key of removed) rows.delete(key);
      for (const row of saved) rows.set(idOf(row), row);
      counted.forEach(add);
      return Promise.resolve(outcomes[0] ?? 'unchanged');
    },

    async *rows() {
      await Promise.resolve();
      const sortKey = (row: Row) => tables[row.table].key.map((column) => valueOf(row, column)).join('\n');
      for (const table of tableNames) {
        const ofTable = [...rows.values()].filter((row) => row.table === table);
        yield* ofTable.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
      }
    },

    forget({ texts, votes }) {
      for (const [id, row] of rows) {
        if (row.table === 'vote' && row.day < votes) {
          const { day, article, locale, version, helpful } = row;
          if (row.signs === 0) add({ table: 'tally', day, article, locale, version, helpful, count: 1 });
          rows.delete(id);
        } else if (row.table === 'vote' && row.day < texts) rows.set(id, { ...row, text: null });
        else if (row.table !== 'vote' && row.table !== 'tally' && row.day < texts) rows.delete(id);
      }
      return Promise.resolve();
    },

    check: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
}
