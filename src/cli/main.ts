import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WrongUse, type Command, type Io } from './command.ts';
import { commands } from './commands/index.ts';

const usage = (): string => {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}\n`).join('');
  return `Usage: npm run kb -- <command> [options]\n\nCommands:\n${list}\nHelp for one: npm run kb -- <command> --help\n`;
};

function helpOf(name: string, { usage: form, about, options }: Command): string {
  const rows = Object.entries(options).map(([option, { short, type, value, help }]) => {
    const flag = `${short ? `-${short}, ` : ''}--${option}${type === 'string' ? ` <${value ?? 'value'}>` : ''}`;
    return [flag, help] as const;
  });
  const width = Math.max(0, ...rows.map(([flag]) => flag.length));
  const list = rows.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}\n`).join('');
  return `Usage: npm run kb -- ${name} ${form}\n\n${about.trim()}\n${list && `\nOptions:\n${list}`}`;
}

/**
 * Run the editors' command.
 *
 * @param argv What stands after `kb`.
 * @returns The exit code: 0 fine, 1 problems found, 2 wrong use.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (!name || name === '--help' || name === 'help') {
    io.out(usage());
    return name ? 0 : 2;
  }
  const entry = commands.find((command) => command.name === name);
  if (!entry) {
    io.err(`There is no command “${name}”.\n\n${usage()}`);
    return 2;
  }
  const command = await entry.load();
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      options: { ...command.options, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) {
      io.out(helpOf(name, command));
      return 0;
    }
    return await command.run({ words: positionals, options: values }, io);
  } catch (error) {
    const isWrongUse =
      error instanceof WrongUse ||
      (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    if (!isWrongUse) throw error;
    io.err(`${error.message}\n\n${helpOf(name, command)}`);
    return 2;
  }
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    get input() {
      return process.stdin; // opened only by who reads it
    },
    isTerminal: process.stdout.isTTY,
    content: resolve(process.env.KB_CONTENT ?? 'content'),
    now: new Date(),
  });
}
