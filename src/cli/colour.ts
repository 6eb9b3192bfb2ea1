import { styleText } from 'node:util';
import type { Io } from './command.ts';

type Format = Parameters<typeof styleText>[0];

/** Colours for a person at a terminal who did not ask for none; nothing for files and programs. */
export function painter({ isTerminal }: Pick<Io, 'isTerminal'>): (format: Format, text: string) => string {
  const isColoured = isTerminal && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return (format, text) => (isColoured ? styleText(format, text, { validateStream: false }) : text);
}
