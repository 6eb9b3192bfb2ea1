import type { Problem } from './problem.ts';

/** Where the front matter of a file stands. */
export interface FrontMatter {
  /** What is between the two lines `---`. */
  yaml: string;
  /** Offset of its first character. */
  start: number;
  /** Offset of the first character of the body. */
  end: number;
}

const fenced = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*(?:\r?\n|$))/my;

/** The front matter of a file, if it has one between two lines `---`. */
export function findFrontMatter(text: string): FrontMatter | undefined {
  fenced.lastIndex = 0;
  const match = fenced.exec(text);
  if (match?.[1] === undefined) return undefined;
  return { yaml: match[1], start: match[0].indexOf('\n') + 1, end: match[0].length };
}

/** The front matter of an edition's file, or why it has none. */
export function frontMatterOf(path: string, text: string): FrontMatter | { problem: Problem } {
  const front = findFrontMatter(text);
  if (front) return front;
  const problem = (line: number, message: string, advice: string) => ({
    problem: { path, line, column: 1, rule: 'front-matter', severity: 'error' as const, message, advice },
  });
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/, 200);
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = lines[first]?.trim() ?? '';
  if (first < 0) {
    return problem(
      1,
      'The file is empty.',
      'Begin it with a line ---, then title and the other fields, then a line ---.',
    );
  }
  if (line === '---' && lines[0]?.trimEnd() !== '---') {
    return problem(
      first + 1,
      'The line --- must be the very first of the file.',
      'Remove the empty lines and spaces before it.',
    );
  }
  if (line === '---') {
    const end = lines.findIndex((one, index) => index > first && !/^(?:[\w-]+ *:|[ \t]+\S|- |#)/.test(one));
    return problem(
      end < 0 ? lines.length : end + 1,
      'The front matter is not closed.',
      'Put a line with three hyphens, ---, after its last field.',
    );
  }
  if (/^[-–—]+$/.test(line)) {
    return problem(first + 1, `The first line is “${line}”.`, 'Write three hyphens: ---');
  }
  return problem(
    1,
    'The file has no front matter.',
    'Begin the file with a line ---, then title and the other fields, then a line ---.',
  );
}
