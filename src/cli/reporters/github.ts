import { shownPath } from '../content.ts';
import { countOf, type Reporter } from './reporter.ts';

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedValue = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * For GitHub: annotations, which it shows beside the lines of a pull request.
 * Form: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const github: Reporter = {
  name: 'github',
  print({ problems, articles }, io) {
    for (const { path, line, column, rule, severity, message, advice } of problems) {
      const place = `file=${escapedValue(shownPath(io, path))},line=${String(line)},col=${String(column)}`;
      io.out(`::${severity} ${place},title=${escapedValue(rule)}::${escaped(`${message}\n${advice}`)}\n`);
    }
    io.out(`${countOf(problems.length, 'problem')} in ${countOf(articles, 'article')}.\n`);
  },
};
