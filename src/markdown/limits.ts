import type { Place } from './outline.ts';

/*
 * Markdown that no editor writes can keep a parser busy for minutes (20,000 × `*_`) or exhaust its stack
 * (5,000 × `>`). Within these limits the worst of 90 kinds of garbage took 5 s; the longest real article
 * has 7,000 characters.
 */
const most = {
  characters: 64 * 1024,
  lines: 4_000,
  charactersInLine: 10_000,
  /** Quotations and lists inside one another. */
  depth: 16,
  /** Runs of `*`, `_` and `~`, and brackets, in one paragraph. */
  marks: 2_000,
  /** Images in one paragraph. */
  images: 50,
};

interface Excess extends Pick<Place, 'line' | 'column'> {
  message: string;
  advice: string;
}

const count = (number: number) => number.toLocaleString('en');

/** What is too much in a text to be parsed safely, or `undefined`. Takes a millisecond. */
export function beyondLimits(body: string): Excess | undefined {
  if (body.length > most.characters) {
    return {
      line: 1,
      column: 1,
      message: `The text has ${count(body.length)} characters; an article may have ${count(most.characters)}.`,
      advice: 'Split the article.',
    };
  }
  const lines = body.split(/\r\n|\n|\r/);
  if (lines.length > most.lines) {
    return {
      line: most.lines + 1,
      column: 1,
      message: `The text has ${count(lines.length)} lines; an article may have ${count(most.lines)}.`,
      advice: 'Split the article.',
    };
  }
  let marks = 0;
  let images = 0;
  for (const [index, text] of lines.entries()) {
    if (!text.trim()) marks = images = 0;
    if (/[*_~[]/.test(text)) {
      marks += text.match(/\*+|_+|~+|\[/g)?.length ?? 0;
      images += text.match(/!\[/g)?.length ?? 0;
    }
    const excess = inLine(text) ?? inParagraph(marks, images);
    if (excess) return { line: index + 1, column: 1, ...excess };
  }
  return undefined;
}

function inLine(text: string): Pick<Excess, 'message' | 'advice'> | undefined {
  if (text.length > most.charactersInLine) {
    return {
      message: `The line has ${count(text.length)} characters; it may have ${count(most.charactersInLine)}.`,
      advice: 'Cut it into paragraphs, with an empty line between them.',
    };
  }
  if (!/^[ \t]*[->*+\d]/.test(text)) return undefined;
  const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(text)?.[0] ?? '';
  const depth = marks.match(/[->*+]|\d+/g)?.length ?? 0;
  if (depth > most.depth) {
    return {
      message: `The line begins with ${count(depth)} marks of quotations and lists; it may have ${count(most.depth)}.`,
      advice: 'Remove the marks that are too many.',
    };
  }
  return undefined;
}

function inParagraph(marks: number, images: number): Pick<Excess, 'message' | 'advice'> | undefined {
  if (marks > most.marks) {
    return {
      message: `The paragraph has more than ${count(most.marks)} marks of bold text and links.`,
      advice: 'Remove some, or cut the paragraph with empty lines.',
    };
  }
  if (images > most.images) {
    return {
      message: `The paragraph has more than ${count(most.images)} images.`,
      advice: 'Put an empty line between the images.',
    };
  }
  return undefined;
}
