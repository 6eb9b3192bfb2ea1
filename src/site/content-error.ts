import type { Problem } from '#catalogue/problem.ts';

/** The content has errors, so there is no site to build. Its message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';

  constructor(problems: readonly Problem[]) {
    const report = problems.map(
      ({ path, line, column, rule, message, advice }) =>
        `content/${path}:${String(line)}:${String(column)}  ${rule}\n  ${message} ${advice}`,
    );
    super(`The content has ${String(problems.length)} errors.\n\n${report.join('\n')}\n`);
  }
}
