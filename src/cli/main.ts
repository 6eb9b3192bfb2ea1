import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { isatty } from 'node:tty';
import { likely } from '#catalogue/likely.ts';
import { EditFailed } from '#editing/apply-edit.ts';
import { RefusedEdit } from '#editing/edit.ts';
import { settings } from '#site/settings.ts';
import { WrongUse, type Io } from './command.ts';
import { commands } from './commands/index.ts';
import { Cancelled } from './cancelled.ts';
import { helpOf, overview } from './help.ts';
import { parseArguments } from './parse.ts';

/**
 * Run the editors' command.
 *
 * @param argv What stands after `kb`.
 * @returns The exit code: 0 fine, 1 problems found, 2 wrong use.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  const asksForHelp = first === 'help' || first === '--help' || first === '-h';
  const name = asksForHelp ? rest[0] : first;
  if (!name) {
    io.out(overview());
    return asksForHelp ? 0 : 2;
  }
  const entry = commands.find((command) => command.name === name);
  if (!entry) {
    const near = likely(
      name,
      commands.map((command) => command.name),
    );
    io.err(`There is no command “${name}”.${near === undefined ? '' : ` ${near}`}\n\n${overview()}`);
    return 2;
  }
  const command = await entry.load();
  try {
    const { wantsHelp, ...args } = parseArguments(name, asksForHelp ? ['--help'] : rest, command, process.env);
    if (wantsHelp) {
      io.out(helpOf(name, command));
      return 0;
    }
    return await command.run(args, io);
  } catch (error) {
    if (error instanceof WrongUse) {
      io.err(
        `${error.message}\n\nUsage: npm run kb -- ${name} ${command.usage}\nHelp:  npm run kb -- ${name} --help\n`,
      );
      return 2;
    }
    if (error instanceof RefusedEdit) {
      io.err(`${error.message}\n`);
      return 2;
    }
    if (error instanceof EditFailed || error instanceof Cancelled) {
      io.err(`${error.message}\n`);
      return 1;
    }
    throw error;
  }
}

if (import.meta.main) {
  // Compiled code is kept between runs: the command starts in half the time.
  enableCompileCache(join(settings.cache, 'compiled'));
  const { stdout, stderr } = process;
  // Whoever reads through "| head" has seen enough.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    get input() {
      return process.stdin; // opened only by who reads it
    },
    isTerminal: stdout.isTTY,
    ...(isatty(0) && stdout.isTTY && { questions: { input: process.stdin, output: stdout } }),
    content: settings.content,
    cache: settings.cache,
    now: new Date(),
  });
}
