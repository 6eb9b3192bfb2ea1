import type { Readable, Writable } from 'node:stream';
import { idIn } from '#editing/find-articles.ts';

/** What a command may use of the world. Tests give their own. */
export interface Io {
  /** Write to standard output or standard error, as it is. */
  out(text: string): void;
  err(text: string): void;
  /** Standard input, for the commands that read it. */
  input?: AsyncIterable<string | Uint8Array>;
  /** Whether a person reads the output: only then are there colours, questions and progress. */
  isTerminal: boolean;
  /** Where a person answers questions; absent when nobody does. */
  questions?: { input: Readable; output: Writable };
  /** Content folder, absolute. */
  content: string;
  /** Folder for what can be made again; without it nothing is kept. */
  cache?: string;
  now: Date;
  /** Ends what would go on without end. */
  signal?: AbortSignal;
}

export interface Option {
  type: 'string' | 'boolean';
  short?: string;
  multiple?: boolean;
  /** One line of help. */
  help: string;
  /** Name of the value in help: `--locale <locale>`. */
  value?: string;
}

export interface Arguments {
  /** What stands without dashes, in order. */
  words: string[];
  options: Record<string, string | boolean | (string | boolean)[] | undefined>;
}

/** One command of `kb`. Its file stands in `commands/`, its line in `commands/index.ts`. */
export interface Command {
  /** What follows the command's name: `<id> <locale> [--dry-run]`. */
  usage: string;
  /** A few sentences and examples for `--help`. */
  about: string;
  options: Record<string, Option>;
  /** @returns The exit code: 0 fine, 1 problems found. Wrong use is thrown as {@link WrongUse}. */
  run(args: Arguments, io: Io): number | Promise<number>;
}

/** The command was called in a way it does not understand. The message says what to write instead. */
export class WrongUse extends Error {
  override name = 'WrongUse';
}

/** Text of an option, if it was given. */
export function textOption({ options }: Arguments, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** All texts of an option that may stand several times, or name several things with commas. */
export function listOption({ options }: Arguments, name: string): string[] {
  const values = [options[name] ?? []].flat();
  return values.flatMap((value) => String(value).split(',')).flatMap((value) => value.trim() || []);
}

/**
 * The id that a word names: `2193`, but also `#2193`, `faq:2193` or an address.
 *
 * @param what What the id is of, for the message when it is missing: `the article to merge`.
 */
export function idFrom(word: string | undefined, what: string): string {
  if (word === undefined) throw new WrongUse(`Name ${what} by its id, like 2193.`);
  const id = idIn(word);
  if (id === undefined) {
    throw new WrongUse(`“${word}” is no id. Find the id with: npm run kb -- find "${word.replaceAll('"', '')}"`);
  }
  return id;
}

/** Today where the command runs, as `2026-05-13`. */
export const today = ({ now }: Io): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** Options that several commands share, so that they are named and explained alike. */
export const common = {
  json: { type: 'boolean', help: 'print JSON, for programs' },
  'dry-run': { type: 'boolean', help: 'only show what would be changed' },
} as const satisfies Record<string, Option>;
