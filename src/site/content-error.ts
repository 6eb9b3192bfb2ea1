import type { Problem } from '#catalogue/problem.ts';

/** There is no site to build from the content. The message is the whole report. */
export class ContentError extends Error {
  override name = 'ContentError';

  static of(problems: readonly Problem[]): ContentError {
    const report = problems.map(
      ({ path, line, column, rule, message, advice }) =>
        `content/${path}:${String(line)}:${String(column)}  ${rule}\n  ${message}\n  ${advice}`,
    );
    const count = problems.length === 1 ? '1 error' : `${String(problems.length)} errors`;
    return new ContentError(`The content has ${count}.\n\n${report.join('\n')}\n`);
  }
}
