import type { Problem } from '#catalogue/problem.ts';
import type { ContentFile } from '#catalogue/read-content.ts';
import { filesAfter, type Edit, type Write } from './edit.ts';

/** One cure may make another possible; more rounds than this would be a quarrel between two rules. */
const mostRounds = 5;

/**
 * Cure all problems that have a mechanical cure.
 *
 * @param problemsOf Finds the problems of a content folder; asked again after each round, until none is left.
 * @returns The edit, and how many problems it cures. On what it leaves behind, it does nothing.
 */
export function fix(
  files: readonly ContentFile[],
  problemsOf: (files: readonly ContentFile[]) => readonly Problem[],
): Edit & { cured: number } {
  let current = files;
  let cured = 0;
  for (let round = 0; round < mostRounds; round++) {
    const fixable = Map.groupBy(
      problemsOf(current).filter((problem) => problem.fix),
      ({ path }) => path,
    );
    const changes = current.flatMap(({ path, text }): Write[] => {
      const problems = fixable.get(path);
      if (!problems || text === undefined) return [];
      const result = cure(text, problems);
      cured += result.cured;
      return [{ kind: 'write', path, text: result.text, before: text }];
    });
    if (changes.length === 0) break;
    current = filesAfter(current, { changes });
  }
  const before = new Map(files.map(({ path, text }) => [path, text]));
  const changes = current.flatMap(({ path, text }): Write[] => {
    const old = before.get(path);
    return text === undefined || old === undefined || text === old ? [] : [{ kind: 'write', path, text, before: old }];
  });
  return {
    cured,
    summary: `${cured === 1 ? '1 problem is' : `${String(cured)} problems are`} repaired.`,
    changes,
    notes: [],
  };
}

/** Put all replacements of one file in place. Where two overlap, the second waits for the next round. */
function cure(text: string, problems: readonly Problem[]): { text: string; cured: number } {
  let result = '';
  let end = 0;
  let cured = 0;
  for (const { fix: one } of problems.toSorted((a, b) => (a.fix?.start ?? 0) - (b.fix?.start ?? 0))) {
    if (!one || one.start < end) continue;
    result += text.slice(end, one.start) + one.text;
    end = one.end;
    cured++;
  }
  return { text: result + text.slice(end), cured };
}
