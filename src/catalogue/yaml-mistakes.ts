import { parseDocument } from 'yaml';
import { yamlText } from './yaml-text.ts';

/** What the parser's complaint means to somebody who never heard of YAML. */
interface Explanation {
  message: string;
  advice: string;
  /** Offset in the text. */
  at: number;
}

/** One line that can be looked at by itself. */
interface Line {
  text: string;
  /** Offset of its first character. */
  start: number;
  /** Number of spaces before it. */
  indent: number;
  /** What stands before the value: `title: ` or `- `. */
  lead: string;
  /** What stands after it, without spaces around; '' when the line is no field and no entry of a list. */
  value: string;
  /** Offset of the value. */
  valueAt: number;
  /** The line before it that is not empty. */
  previous?: Line | undefined;
  isAfterEmptyLine: boolean;
}

/** Recognises one kind of mistake. Without an offset of its own, the mistake is at the line's value. */
type Mistake = (line: Line) => (Omit<Explanation, 'at'> & { at?: number }) | undefined;

const fieldForm = 'A field is a name, a colon, a space and its value: title: Create an alias';
const shortened = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 57)}…`);

/** The value as its editor meant it: without the quotation marks around it. */
const meantText = (value: string) =>
  /^(["'])/.test(value)
    ? value
        .replace(/^["']/, '')
        .replace(new RegExp(`${value.charAt(0)}$`), '')
        .replaceAll("''", "'")
    : value;
const corrected = ({ lead, value }: Line) => lead + yamlText(meantText(value));

const tab: Mistake = ({ text, start }) =>
  /^[ ]*\t/.test(text)
    ? {
        message: 'A tab stands where only spaces may stand.',
        advice: 'Replace the tab by two spaces.',
        at: start + text.indexOf('\t'),
      }
    : undefined;

const noBreakSpace: Mistake = ({ text, start }) => {
  const [, name, rest = ''] = /^([ \u00A0\u202F]*[\w-]+[\u00A0\u202F]*:)[ \u00A0\u202F]*(.*)$/.exec(text) ?? [];
  const at = text.search(/[\u00A0\u202F]/);
  if (!name || at < 0 || at > name.length) return undefined;
  const field = name.replace(/[\u00A0\u202F]/g, '').trim();
  return {
    message: 'Here stands a no-break space, which looks like a space but is none.',
    advice: `Replace it by a normal space: ${shortened(`${field} ${rest}`)}`,
    at: start + at,
  };
};

const quotationMark: Mistake = (line) => {
  const { value } = line;
  const mark = value.charAt(0);
  if ((mark !== '"' && mark !== "'") || isReadable(line)) return undefined;
  const inside = value.slice(1);
  const end = mark === "'" ? inside.replaceAll("''", '  ').indexOf("'") : inside.search(/(?<!\\)"/);
  if (mark === '"' && /\\[^"\\/bnrt]/.test(inside)) {
    return {
      message: 'Between double quotation marks, a backslash has a special meaning.',
      advice: `Write the line with single ones: ${line.lead}'${meantText(value).replaceAll("'", "''")}'`,
    };
  }
  return {
    message:
      end < 0
        ? 'A quotation mark is opened and not closed.'
        : 'The text stands between quotation marks and contains the same mark, which ends it too early.',
    advice: `Write the line like this: ${corrected(line)}`,
  };
};

const specialStart: Mistake = (line) => {
  const first = /^([@`%&*!|>?#,\]}]|-(?=\s))/.exec(line.value)?.[0];
  if (!first || isReadable(line)) return undefined;
  return {
    message: `A text must not begin with “${first}”, which has a special meaning there.`,
    advice: `Put it between quotation marks: ${corrected(line)}`,
  };
};

const bracket: Mistake = (line) => {
  const { lead, value } = line;
  const open = value.charAt(0);
  if ((open !== '[' && open !== '{') || isReadable(line)) return undefined;
  const close = open === '[' ? ']' : '}';
  const opened = value.split(open).length;
  const closed = value.split(close).length;
  if (opened > closed && !/["']/.test(value)) {
    return {
      message: `A list is opened with “${open}” and not closed.`,
      advice: `End it with “${close}”: ${shortened(lead + value)}${close}`,
    };
  }
  if (opened === closed && !value.endsWith(close)) {
    return {
      message: `A text that begins with “${open}” is taken for a list.`,
      advice: `Put it between quotation marks: ${corrected(line)}`,
    };
  }
  if (opened < closed) {
    return {
      message: `The list has one “${close}” too many.`,
      advice: `Remove one: ${shortened(lead + value.replace(close, ''))}`,
    };
  }
  return {
    message: 'This list cannot be read.',
    advice: `Put a comma between two entries, and put an entry with commas, colons or quotation marks between quotation marks: ${lead}${open === '[' ? `[one, "l'autre", 'two: three']` : `{ en: 'One: two', fr: "L'autre" }`}`,
  };
};

const colon: Mistake = (line) => {
  const { value } = line;
  if (/^["'[{]/.test(value) || !/:(\s|$)/.test(value) || isReadable(line)) return undefined;
  return {
    message: 'The text contains a colon, which is taken for the end of another field’s name.',
    advice: `Put the text between quotation marks: ${corrected(line)}`,
  };
};

/** Mistakes of one line by itself, the plainest first. */
const mistakesInLine: readonly Mistake[] = [tab, noBreakSpace, quotationMark, bracket, specialStart, colon];

const missingSpace: Mistake = ({ text }) => {
  const [, name, value] = /^\s*([A-Za-z][\w-]*):(\S.*)$/.exec(text) ?? [];
  if (!name || !value || value.startsWith('//')) return undefined;
  return {
    message: `A space is missing after “${name}:”.`,
    advice: `Write: ${name}: ${shortened(value)}`,
  };
};

const noField: Mistake = ({ text, lead, previous, isAfterEmptyLine }) => {
  if (lead || !text.trim()) return undefined;
  const isContinuation = previous?.lead && previous.value && !isAfterEmptyLine;
  return {
    message: `“${shortened(text.trim())}” is not a field.`,
    advice: isContinuation
      ? `If it continues the line above, write both on one line. ${fieldForm}`
      : isAfterEmptyLine
        ? `If the text of the article begins here, put a line --- before it. ${fieldForm}`
        : fieldForm,
  };
};

const indentation: Mistake = ({ text, start, lead, indent, previous }) => {
  if (!lead) return undefined;
  const at = start + indent;
  const isField = (line: Line) => !line.lead.startsWith('-');
  if (previous && indent > previous.indent && previous.value && isField(previous)) {
    return {
      message: 'The spaces before this line make it a part of the line above.',
      advice: `Begin it in the same column as the line above: ${shortened(text.trim())}`,
      at,
    };
  }
  if (previous && indent !== previous.indent && lead.startsWith('-') && previous.lead.startsWith('-')) {
    return {
      message: 'The hyphens of a list must stand in one column.',
      advice: `Put ${String(previous.indent)} spaces before the hyphen, as in the line above.`,
      at,
    };
  }
  if (!previous && indent > 0) {
    return {
      message: 'Spaces stand before the first field.',
      advice: `Remove them: ${shortened(text.trim())}`,
      at,
    };
  }
  return undefined;
};

/** Mistakes that only show beside other lines. */
const mistakesAmongLines: readonly Mistake[] = [missingSpace, indentation, noField];

/**
 * Say in plain words why a piece of YAML cannot be read.
 *
 * The parser complains where it noticed, often lines after the mistake. So the lines are looked at by
 * themselves: first the one complained about, then those above it, then their order and indentation.
 *
 * @param noticedAt Offset of the parser's complaint.
 */
export function explainMistake(text: string, noticedAt: number): Explanation {
  const lines = linesOf(text);
  const noticed = Math.max(
    0,
    lines.findLastIndex(({ start }) => start <= noticedAt),
  );
  const above = lines.slice(0, noticed + 1).reverse();
  const around = [lines[noticed], lines[noticed + 1], lines[0]].filter((line) => line !== undefined);
  for (const [places, mistakes] of [
    [above, mistakesInLine],
    [around, mistakesAmongLines],
  ] as const) {
    for (const line of places) {
      for (const mistake of mistakes) {
        const found = mistake(line);
        if (found) return { at: line.lead ? line.valueAt : line.start + line.indent, ...found };
      }
    }
  }
  return {
    message: 'This part of the file cannot be read.',
    advice:
      'Compare it with another file of the same kind: one field a line, texts with special characters between quotation marks.',
    at: Math.min(noticedAt, text.length),
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let isAfterEmptyLine = false;
  for (const written of text.split('\n')) {
    const line = written.replace(/\r$/, '');
    if (line.trim() && !line.trimStart().startsWith('#')) {
      const [, space = '', lead = '', value = ''] =
        /^([ ]*)((?:- +)*(?:[\w-]+ *:(?: +|$)|- +|-$))?(.*)$/.exec(line) ?? [];
      const valueAt = start + space.length + lead.length;
      const previous = lines.at(-1);
      lines.push({
        text: line,
        start,
        indent: space.length,
        lead: lead && `${lead.trimEnd()} `,
        value: lead ? value.trim() : '',
        valueAt,
        previous,
        isAfterEmptyLine,
      });
      isAfterEmptyLine = false;
    } else if (!line.trim()) isAfterEmptyLine = true;
    start += written.length + 1;
  }
  return lines;
}

/** Whether a line is good YAML by itself. */
const isReadable = ({ text }: Line) => {
  const { errors, warnings } = parseDocument(text.trim(), { prettyErrors: false, logLevel: 'error' });
  return errors.length === 0 && warnings.length === 0;
};
