import { hash } from 'node:crypto';
import type { Answer, Miss, Removal, Row } from './answer.ts';
import type { Change, Outcome } from './feedback-store.ts';
import { idOf, rankOf } from './tables.ts';

/** What a group of changes comes to. */
export interface Settled {
  /** One for each change, in their order. */
  outcomes: Outcome[];
  /** Keys of answers to delete, before rows are saved. */
  removed: Answer['key'][];
  saved: Row[];
  counted: Miss[];
  /** Whether a text that was kept is not to be found any more, in any file. */
  erasesText: boolean;
}

/**
 * Decide what a group of changes means: the heart of all stores, without a database.
 *
 * A message is repeated, comes late, or comes by two ways. Whatever the order, each key ends with the
 * answer of the highest number, or without one if it was removed after that.
 *
 * @param kept By {@link idOf}, what the store has of the answers and removals of {@link concernedBy}.
 */
export function settle(changes: readonly Change[], kept: ReadonlyMap<string, Row>): Settled {
  const changed = new Map<string, Row | undefined>();
  const current = (id: string) => (changed.has(id) ? changed.get(id) : kept.get(id));
  const saved = new Map<string, Row>();
  const counted = new Map<string, Miss>();
  const removed = new Set<string>();
  let erasesText = false;

  const save = (row: Row): void => {
    changed.set(idOf(row), row);
    saved.set(idOf(row), row);
  };

  const outcomeOf = (change: Change): Outcome => {
    if ('count' in change) {
      const id = idOf(change.count);
      const count = (counted.get(id)?.count ?? 0) + change.count.count;
      counted.set(id, { ...change.count, count });
      return 'updated';
    }

    if ('remove' in change) {
      const { key, seq, day } = change.remove;
      const old = current(key);
      const before = [old, current(idOf(removalOf(key)))].map((row) => (row ? rankOf(row) : 0));
      save(removalOf(key, Math.max(seq, ...before), day));
      changed.set(key, undefined);
      saved.delete(key);
      removed.add(key);
      erasesText ||= old !== undefined;
      return 'removed';
    }

    const old = current(idOf(change.save));
    const removal = 'key' in change.save ? current(idOf(removalOf(change.save.key))) : undefined;
    const row = change.isForm ? numbered(change.save, old, removal) : change.save;
    if (removal && rankOf(removal) > rankOf(row)) return 'unchanged';
    if (old && subjectOf(old) !== subjectOf(row)) return 'conflict';
    if (old && rankOf(old) >= rankOf(row)) return 'unchanged';
    save(row);
    erasesText ||= textOf(old) !== null && textOf(old) !== textOf(row);
    return old ? 'updated' : 'created';
  };

  const outcomes = changes.map(outcomeOf);
  return { outcomes, removed: [...removed], saved: [...saved.values()], counted: [...counted.values()], erasesText };
}

/** What a store must know to settle changes: what it has under these keys of answers and digests of removals. */
export function concernedBy(changes: readonly Change[]): { keys: Answer['key'][]; digests: Removal['digest'][] } {
  const keys = changes.flatMap((change) => {
    if ('remove' in change) return [change.remove.key];
    return 'save' in change && 'key' in change.save ? [change.save.key] : [];
  });
  return { keys, digests: keys.map((key) => removalOf(key).digest) };
}

const removalOf = (key: Answer['key'], seq = 0, day = ''): Removal => ({
  table: 'removal',
  digest: hash('sha256', key),
  seq,
  day,
});

/** An answer with a number above those that are taken, unless it is the one that is kept. */
function numbered(row: Row, old: Row | undefined, removal: Row | undefined): Row {
  if (!('seq' in row) || (old && wordsOf(old) === wordsOf(row))) return row;
  const taken = [old, removal].map((other) => (other ? rankOf(other) + 1 : 0));
  return { ...row, seq: Math.max(row.seq, ...taken) };
}

/** What a reader said in an answer. */
const wordsOf = (row: Row): string =>
  JSON.stringify(row.table === 'vote' ? [row.helpful, row.reason, row.text] : textOf(row));

/** What an answer is about: this does not change, however often the reader changes the answer. */
const subjectOf = (row: Row): string =>
  row.table === 'vote' ? [row.table, row.article, row.locale, row.version].join(' ') : row.table;

const textOf = (row: Row | undefined): string | null => (row && 'text' in row ? row.text : null);
