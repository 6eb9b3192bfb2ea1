/** Something an editor should fix. A report is a list of these: plain data, for people and programs. */
export interface Problem {
  /** File, from the content folder: `faq/2193/fr.md`. */
  path: string;
  /** Line and column, both from 1. */
  line: number;
  column: number;
  /** Name of the rule that found it. */
  rule: string;
  /** An error stops the build; a warning is for the editor to weigh. */
  severity: 'error' | 'warning';
  /** What is wrong, in a full sentence. */
  message: string;
  /** What to do, with the exact replacement where there is one. */
  advice: string;
  /** The mechanical cure, if there is one: put `text` in place of the characters from `start` to `end`. */
  fix?: Fix;
}

export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** Problems in the order of a reader: by file, then by place. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      a.path.localeCompare(b.path, 'en', { numeric: true }) ||
      a.line - b.line ||
      a.column - b.column ||
      a.rule.localeCompare(b.rule, 'en'),
  );
}
