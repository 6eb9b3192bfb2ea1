import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import type { Problem } from '#catalogue/problem.ts';
import type { Link, Place } from '#markdown/outline.ts';
import { takeApart } from '#markdown/written-link.ts';

/** A rule that finds problems. One file each, named after the situation it finds. */
export interface Check {
  /** Name of the rule in messages: `broken-link`. */
  name: string;
  /** An error is what readers would stumble over; a warning is for the editor to weigh. */
  severity: Problem['severity'];
  problemsOf(catalogue: Catalogue, circumstances: Circumstances): Iterable<Finding>;
}

/** What checks may know beside the content folder. What is not known is not checked. */
export interface Circumstances {
  /** Today, as `2026-05-13`. */
  today?: string;
  /** Ids that had an article in some earlier version of the content folder. */
  usedIds?: Iterable<string>;
}

/** A problem without what its check adds. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

type Position = Pick<Place, 'line' | 'column'>;

/** A finding at a place of an edition's file, or of another file. */
export function findingAt(
  { path }: Pick<Edition, 'path'>,
  { line, column }: Position,
  found: Pick<Problem, 'message' | 'advice' | 'fix'>,
): Finding {
  return { path, line, column, ...found };
}

/** Where a whole file is meant. */
export const fileStart: Position = { line: 1, column: 1 };

/** All editions, article by article. */
export function* editionsOf(catalogue: Catalogue): Generator<Edition> {
  for (const article of catalogue.articles.values()) yield* article.editions.values();
}

/** Whether an article's folder holds a file that could not be understood, so that nothing is sure about it. */
export const isUnreadable = ({ unreadable }: Catalogue, id: string): boolean =>
  [...unreadable].some((path) => path.startsWith(`faq/${id}/`));

const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** Name of a language in messages, which are English: `French`. */
export const nameOfLanguage = (locale: string): string => englishNames.of(locale) ?? locale;

/** What the editor wrote at a place. */
export const writtenAt = ({ body }: Edition, { start, end }: Pick<Place, 'start' | 'end'>): string =>
  body.slice(start, end);

/** Line and column of a character within a passage, whose place and words are given. */
export function placeWithin(place: Position, passage: string, index: number): Position {
  const before = passage.slice(0, index);
  const lineBreak = before.lastIndexOf('\n');
  if (lineBreak < 0) return { line: place.line, column: place.column + index };
  return { line: place.line + before.split('\n').length - 1, column: index - lineBreak };
}

/** The cure that replaces the address of a link, if the address stands there as it is meant. */
export function withAddress(edition: Edition, link: Link, address: string): Pick<Problem, 'fix'> {
  const place = takeApart(writtenAt(edition, link), link.url)?.address;
  return place ? { fix: { start: link.start + place.start, end: link.start + place.end, text: address } } : {};
}
