/*
 * What readers tell us, as it is kept. Nothing in it says who they are: no address, no device, no time of
 * day. This file is also for the browser.
 */

/** What may be wrong with an article, in the order of the form. `translation` is for translations only. */
export const reasons = ['outdated', 'mismatch', 'unclear', 'incomplete', 'translation', 'other'] as const;
export type Reason = (typeof reasons)[number];

/** Pages that ask "What were you looking for?". */
export const places = ['search', '404'] as const;
export type Place = (typeof places)[number];

/** Longest text of a reader, in characters as readers count them. */
export const longestText = 1_000;

/** Longest search that is kept, in the same unit. */
export const longestQuery = 100;

interface AnswerBase {
  /** Made by the reader's browser, a new one for every article: answers cannot be joined to a person. */
  key: string;
  /** Grows with each change of mind. A message is the whole answer: the one with the highest number counts. */
  seq: number;
  /** UTC day on which it came, `2026-11-22`. */
  day: string;
  locale: string;
  text: string | null;
  /** Sum of {@link signs}: what looked like a robot. */
  signs: number;
}

/** "Has this FAQ been helpful?" */
export interface Vote extends AnswerBase {
  table: 'vote';
  /** Id of the article. */
  article: string;
  /** Version of the edition that was read, as a day. */
  version: string;
  helpful: 'yes' | 'no';
  reason: Reason | null;
}

/** "What were you looking for?" */
export interface Wish extends AnswerBase {
  table: 'wish';
  place: Place;
  /** What was searched for in vain. */
  query: string | null;
}

/** How often a search found nothing, on one day. */
export interface Miss {
  table: 'miss';
  day: string;
  locale: string;
  query: string;
  count: number;
}

/** What remains of votes that are too old to be kept one by one. */
export interface Tally {
  table: 'tally';
  day: string;
  article: string;
  locale: string;
  version: string;
  helpful: 'yes' | 'no';
  count: number;
}

export type Answer = Vote | Wish;

/** That an answer was taken back: what was sent before and comes after it must not bring the answer back. */
export interface Removal {
  table: 'removal';
  /** Hash of its key, which itself is gone. */
  digest: string;
  /** Messages with a lower number were sent before. */
  seq: number;
  day: string;
}

/** Anything that is kept. */
export type Row = Answer | Removal | Miss | Tally;

/**
 * What makes an answer doubtful. Such answers are stored, but do not count: nothing is dropped in silence,
 * since a browser may fill a hidden field and a fast reader may be real.
 */
export const signs = {
  /** The field that people do not see was filled in. */
  hiddenField: 1,
  /** A text came less than two seconds after the form was shown. */
  hasty: 2,
  /** More than two links in the text. */
  links: 4,
  /** The same text came at least five times within an hour. */
  repeated: 8,
  /** The site has no such version of the edition: an old page, or an invention. */
  unknownVersion: 16,
} as const;
