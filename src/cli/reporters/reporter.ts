import type { Problem } from '#catalogue/problem.ts';
import type { Io } from '../command.ts';

/** A report of the content: what was found, and in how much. */
export interface Report {
  problems: readonly Problem[];
  /** Number of articles looked at. */
  articles: number;
  /** How many problems were repaired before. */
  cured: number;
}

/** Prints a report for one kind of reader. */
export interface Reporter {
  name: string;
  print(report: Report, io: Io): void;
}

export const countOf = (count: number, thing: string): string =>
  `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`;
