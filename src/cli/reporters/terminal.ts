import { painter } from '../colour.ts';
import { shownPath } from '../content.ts';
import { countOf, type Reporter } from './reporter.ts';

/** For people: place, rule and message on one line, advice below. Editors open the place with a click. */
export const terminal: Reporter = {
  name: 'terminal',
  print({ problems, articles, cured }, io) {
    const paint = painter(io);
    for (const { path, line, column, rule, severity, message, advice } of problems) {
      const place = `${shownPath(io, path)}:${String(line)}:${String(column)}`;
      const name = severity === 'error' ? paint('red', rule) : `${paint('yellow', rule)} (warning)`;
      io.out(`${paint('bold', place)}  ${name}  ${message}\n  ${advice}\n`);
    }
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const warnings = problems.length - errors;
    const fixable = problems.filter(({ fix }) => fix).length;
    if (problems.length > 0) io.out('\n');
    if (cured > 0) io.out(`${countOf(cured, 'problem')} repaired.\n`);
    io.out(
      problems.length === 0
        ? `${paint('green', 'No problems')} in ${countOf(articles, 'article')}.\n`
        : `${countOf(errors, 'error')} and ${countOf(warnings, 'warning')} in ${countOf(articles, 'article')}.\n`,
    );
    if (fixable > 0) io.out(`${countOf(fixable, 'problem')} can be repaired with: npm run kb -- check --fix\n`);
  },
};
