import { parseArgs } from 'node:util';
import { likely } from '#catalogue/likely.ts';
import { WrongUse, type Arguments, type Command, type Option } from './command.ts';

/**
 * Take apart what stands behind the name of a command.
 *
 * @param command Its name.
 * @param argv What stands behind it.
 * @param env The environment: npm leaves there what it took for an option of its own.
 * @throws {WrongUse} With what was probably meant.
 */
export function parseArguments(
  command: string,
  argv: readonly string[],
  { options }: Pick<Command, 'options'>,
  env: Record<string, string | undefined>,
): Arguments & { wantsHelp: boolean } {
  const known: Record<string, Option> = { ...options, help: { type: 'boolean', short: 'h', help: '' } };
  const names = Object.keys(known);
  const { tokens } = parseArgs({
    args: [...argv],
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!option) {
      const near = likely(name, names)?.replace('“', '“--');
      throw new WrongUse(
        `There is no option “${rawName}”. ${near ?? `The options are: ${names.map((one) => `--${one}`).join(', ')}.`}`,
      );
    }
    if (option.type === 'string' && (value === undefined || (value.startsWith('-') && !token.inlineValue))) {
      throw new WrongUse(`“--${name}” needs something behind it: --${name} <${option.value ?? 'value'}>`);
    }
    if (option.type === 'boolean' && value !== undefined) {
      throw new WrongUse(`“--${name}” is a switch: write it without “=${value}”.`);
    }
  }
  const taken = names.find(
    (name) => env[`npm_config_${name.replaceAll('-', '_')}`] === 'true' && !argv.includes(`--${name}`),
  );
  if (taken) {
    throw new WrongUse(
      `npm has kept “--${taken}” for itself. Put two hyphens before the command: npm run kb -- ${command} --${taken}`,
    );
  }
  const { values, positionals } = parseArgs({ args: [...argv], options: known, allowPositionals: true });
  return { words: positionals, options: values, wantsHelp: values.help === true };
}
