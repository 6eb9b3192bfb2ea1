import type { Command } from './command.ts';
import { commands } from './commands/index.ts';

const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(0, ...rows.map(([name]) => name.length));
  return rows.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join('');
};

/** What there is, for somebody who calls the command for the first time. */
export const overview = (): string =>
  `Usage: npm run kb -- <command> [options]

Commands:
${table(commands.map(({ name, summary }) => [name, summary]))}
Help for one: npm run kb -- <command> --help
`;

/** Help for one command. */
export function helpOf(name: string, { usage, about, options }: Command): string {
  const rows = Object.entries(options).map(([option, { short, type, value, help }]) => {
    const flag = `${short ? `-${short}, ` : ''}--${option}${type === 'string' ? ` <${value ?? 'value'}>` : ''}`;
    return [flag, help] as const;
  });
  return `Usage: npm run kb -- ${name} ${usage}\n\n${about.trim()}\n${rows.length > 0 ? `\nOptions:\n${table(rows)}` : ''}`;
}
