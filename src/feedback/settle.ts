import type { Answer, Miss, Row } from './answer.ts';
import type { Change, Outcome } from './feedback-store.ts';
import { idOf, rankOf } from './tables.ts';

/** What a group of changes comes to. */
export interface Settled {
  /** One for each change, in their order. */
  outcomes: Outcome[];
  /** To be done in this order. */
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
 * answer of the highest number.
 *
 * @param kept The answers that the store has under the keys of the changes.
 */
export function settle(changes: readonly Change[], kept: ReadonlyMap<string, Row>): Settled {
  const changed = new Map<string, Row | undefined>();
  const current = (id: string) => (changed.has(id) ? changed.get(id) : kept.get(id));
  const saved = new Map<string, Row>();
  const counted = new Map<string, Miss>();
  const removed = new Set<string>();
  let erasesText = false;

  const outcomeOf = (change: Change): Outcome => {
    if ('count' in change) {
      const id = idOf(change.count);
      const count = (counted.get(id)?.count ?? 0) + change.count.count;
      counted.set(id, { ...change.count, count });
      return 'updated';
    }

    const id = 'remove' in change ? change.remove : idOf(change.save);
    const old = current(id);
    if ('remove' in change) {
      changed.set(id, undefined);
      saved.delete(id);
      removed.add(id);
      erasesText ||= old !== undefined;
      return 'removed';
    }

    const row = change.save;
    if (old && subjectOf(old) !== subjectOf(row)) return 'conflict';
    if (old && rankOf(old) >= rankOf(row)) return 'unchanged';
    changed.set(id, row);
    saved.set(id, row);
    erasesText ||= textOf(old) !== null && textOf(old) !== textOf(row);
    return old ? 'updated' : 'created';
  };

  const outcomes = changes.map(outcomeOf);
  return { outcomes, removed: [...removed], saved: [...saved.values()], counted: [...counted.values()], erasesText };
}

/** Keys of the answers that a change is about: what a store must know to settle it. */
export const keyOf = (change: Change): Answer['key'][] =>
  'remove' in change ? [change.remove] : 'save' in change && 'key' in change.save ? [change.save.key] : [];

/** What an answer is about: this does not change, however often the reader changes the answer. */
const subjectOf = (row: Row): string =>
  row.table === 'vote' ? [row.table, row.article, row.locale, row.version].join(' ') : row.table;

const textOf = (row: Row | undefined): string | null => (row && 'text' in row ? row.text : null);
