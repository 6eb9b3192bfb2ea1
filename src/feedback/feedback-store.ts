import type { Miss, Row } from './answer.ts';

/**
 * A change of the store: a row to keep, an answer to remove, a search to count. A form without script does not count
 * what it sends: something else under a number that is taken is newer.
 */
export type Change = { save: Row; isForm?: boolean } | { remove: Deletion } | { count: Miss };

/** An answer is removed whatever its number; messages with a lower one than this come too late from now on. */
export interface Deletion {
  key: string;
  seq: number;
  day: string;
}

/**
 * What became of a change. `unchanged`: the store knew it already, or something newer, as that it was removed.
 * `conflict`: the key belongs to an answer about something else; nothing was changed.
 */
export type Outcome = 'created' | 'updated' | 'unchanged' | 'conflict' | 'removed';

/** Where feedback is kept. All versions pass the same tests: `tests/server/feedback-store.test.ts`. */
export interface FeedbackStore {
  /**
   * Make a change. Once the promise resolves, the change survives a power cut.
   *
   * @throws {StoreUnavailable} When that cannot be promised now. Send the same change again later:
   *   it is made once, however often it comes.
   */
  write(change: Change): Promise<Outcome>;

  /** All rows, table by table in the order of their keys, without holding up writers. */
  rows(): AsyncIterable<Row>;

  /**
   * Forget what is old: texts, searches and removals from before one day, single votes from before another.
   * Days are like `2026-11-22`. Votes stay as numbers per day.
   */
  forget(before: { texts: string; votes: string }): Promise<void>;

  /** Prove that the store can be written to. @throws {StoreUnavailable} */
  check(): Promise<void>;

  /** Write a checked copy to a file, while the store is in use. Absent where the database has its own way. */
  backup?(path: string): Promise<void>;

  /** Finish what was accepted, then let go. */
  close(): Promise<void>;
}

/** The store cannot keep anything at the moment; the cause says why. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** The store cannot be used at all until somebody acts. The message says what to do. */
export class UnusableStore extends Error {
  override name = 'UnusableStore';
}
