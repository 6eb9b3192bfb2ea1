import { shownPath } from '../content.ts';
import type { Reporter } from './reporter.ts';

/** For programs: one JSON object. */
export const json: Reporter = {
  name: 'json',
  print({ problems, articles, cured }, io) {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const report = {
      articles,
      errors,
      warnings: problems.length - errors,
      cured,
      problems: problems.map((problem) => ({ ...problem, path: shownPath(io, problem.path) })),
    };
    io.out(`${JSON.stringify(report, undefined, 2)}\n`);
  },
};
