import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import { likely } from '#catalogue/likely.ts';
import { inOrder, type Problem } from '#catalogue/problem.ts';
import type { ContentFile } from '#catalogue/read-content.ts';
import type { Circumstances } from '#checks/check.ts';
import { findProblems } from '#checks/find-problems.ts';
import { filesAfter } from '#editing/edit.ts';
import { fix } from '#editing/fix.ts';
import { common, textOption, today, WrongUse, type Arguments, type Command, type Io } from '../command.ts';
import { composeAll, openContent, type Content } from '../content.ts';
import { changedFiles, usedIds } from '../git.ts';
import { perform } from '../perform.ts';
import { reporters } from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { afterEveryChange } from '../watch.ts';

export const check: Command = {
  usage: '[--fix [--dry-run]] [--changed <version>] [--format <format>] [--watch]',
  about: `
Finds mistakes in the content, says where they are and what to do.

An error is what readers would stumble over: a site with errors is not built. A warning is for you to
weigh. The exit code is 1 if there are errors.

  npm run kb -- check                  everything
  npm run kb -- check --fix            repair what can be repaired mechanically
  npm run kb -- check --changed main   warnings only about what you changed since you left main
  npm run kb -- check --watch          again after every change
`,
  options: {
    fix: { type: 'boolean', help: 'repair what can be repaired mechanically' },
    ...common,
    watch: { type: 'boolean', help: 'check again after every change' },
    changed: { type: 'string', value: 'version', help: 'warn only about files changed since a branch, tag or commit' },
    format: {
      type: 'string',
      value: 'format',
      help: `form of the report: ${reporters.map(({ name }) => name).join(', ')}`,
    },
  },
  async run(args, io) {
    const { options, words } = args;
    if (words.length > 0) throw new WrongUse('The check always looks at everything: name no files.');
    if (options['dry-run'] === true && options.fix !== true) {
      throw new WrongUse('“--dry-run” belongs to “--fix”: the check alone changes nothing.');
    }
    if (options.watch !== true) return checkOnce(args, io);
    if (options.fix === true) throw new WrongUse('“--watch” only looks: repair with “--fix” alone.');
    const checkAgain = async () => {
      io.out('Checking the content …\n');
      await checkOnce(args, io);
      io.out('Waiting for changes.\n');
    };
    await checkAgain();
    await afterEveryChange(io.content, checkAgain, io.signal);
    return 0;
  },
};

/** @returns The exit code: 1 if there are errors. */
async function checkOnce(args: Arguments, io: Io): Promise<number> {
  const { options } = args;
  const reporter = reporterFor(args);
  const since = textOption(args, 'changed');
  const [ids, changed] = await Promise.all([
    usedIds(io.content, 'present'),
    since === undefined ? undefined : changedFiles(io.content, since),
  ]);
  const circumstances: Circumstances = { today: today(io), usedIds: ids };
  let content = openContent(io);
  composeAll(io, content.catalogue);

  let cured = 0;
  if (options.fix === true) {
    const edit = fix(content.files, (files) => problemsOf(rebuilt(content, files), circumstances));
    if (options['dry-run'] === true) {
      perform(edit, args, io);
      return 0;
    }
    // What was done is told beside the report where that is for programs.
    const teller = reporter.name === 'terminal' ? io : { ...io, out: io.err };
    if (edit.changes.length > 0) perform(edit, { words: [], options: {} }, teller);
    cured = edit.cured;
    content = rebuilt(content, filesAfter(content.files, edit));
  }
  const problems = problemsOf(content, circumstances).filter(
    ({ severity, path }) => severity === 'error' || !changed || changed.has(path),
  );
  reporter.print({ problems, articles: content.catalogue.articles.size, cured }, io);
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function reporterFor(args: Arguments): Reporter {
  const names = reporters.map(({ name }) => name);
  const wanted = args.options.json === true ? 'json' : (textOption(args, 'format') ?? names[0] ?? '');
  const reporter = reporters.find(({ name }) => name === wanted);
  if (reporter) return reporter;
  throw new WrongUse(
    `There is no format “${wanted}”. ${likely(wanted, names) ?? `The formats are: ${names.join(', ')}.`}`,
  );
}

const rebuilt = ({ catalogue: { cache } }: Content, files: readonly ContentFile[]): Content => ({
  files: [...files],
  ...buildCatalogue(files, { cache }),
});

const problemsOf = ({ catalogue, problems }: Content, circumstances: Circumstances): Problem[] =>
  inOrder([...problems, ...findProblems(catalogue, circumstances)]);
