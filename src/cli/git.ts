import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { WrongUse } from './command.ts';

const run = promisify(execFile);

/** What Git prints, entry by entry; `undefined` when there is no Git, no repository or no such version. */
async function git(folder: string, ...args: string[]): Promise<string[] | undefined> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 256 * 1024 * 1024 });
    return stdout.split(/[\0\n]/).filter((entry) => entry !== '');
  } catch {
    return undefined;
  }
}

/**
 * Ids that had an article in some version of the content folder.
 *
 * @param versions `all`: in any branch that was ever seen here, also of other people; `present`: on the way
 *   to the present version only.
 */
export async function usedIds(folder: string, versions: 'all' | 'present'): Promise<Set<string>> {
  const added = await git(
    folder,
    ...['log', versions === 'all' ? '--all' : 'HEAD', '--format=', '--name-only', '-z'],
    ...['--diff-filter=A', '--no-renames', '--relative', '--', 'faq'],
  );
  return new Set(added?.flatMap((path) => /^faq\/([1-9][0-9]{0,5})\//.exec(path)?.[1] ?? []));
}

/**
 * Files of the content folder that are not as they were where the work on them began.
 *
 * @param since A branch, tag or commit. Where this line of work left it is what counts.
 * @returns Paths from the content folder; new files count.
 * @throws {WrongUse} When Git knows no such version.
 */
export async function changedFiles(folder: string, since: string): Promise<Set<string>> {
  const [version] = (await git(folder, 'rev-parse', '--verify', '--end-of-options', `${since}^{commit}`)) ?? [];
  if (!version) {
    throw new WrongUse(`Git knows no version “${since}”. Name a branch, a tag or a commit: --changed main`);
  }
  const [start = version] = (await git(folder, 'merge-base', version, 'HEAD')) ?? [];
  const changed = await git(folder, 'diff', '--name-only', '-z', '--no-renames', '--relative', start, '--', '.');
  const untracked = await git(folder, 'ls-files', '--others', '--exclude-standard', '-z');
  return new Set([...(changed ?? []), ...(untracked ?? [])]);
}
