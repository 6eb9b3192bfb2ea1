/** What a command may use of the world. Tests give their own. */
export interface Io {
  /** Write to standard output or standard error, as it is. */
  out(text: string): void;
  err(text: string): void;
  /** Standard input, for the commands that read it. */
  input?: AsyncIterable<string | Uint8Array>;
  /** Whether a person reads the output: only then are there colours, questions and progress. */
  isTerminal: boolean;
  /** Content folder, absolute. */
  content: string;
  now: Date;
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
