import { closest, distance } from 'fastest-levenshtein';
import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Place } from '#markdown/outline.ts';
import type { Problem } from './problem.ts';

/** A piece of YAML that was read: its value and where everything in it stands. */
export interface Yaml {
  value: unknown;
  /** Place of the value under these keys, or of the nearest part above it that exists. */
  placeOf(keys: readonly PropertyKey[]): Place;
  /** Place of the last of these keys itself. */
  placeOfKey(keys: readonly PropertyKey[]): Place;
}

/** Where a piece of YAML stands in its file. */
interface Source {
  path: string;
  text: string;
  /** Lines before it, and characters before it. */
  firstLine?: number;
  offset?: number;
}

/**
 * Read YAML, or say in plain words why it cannot be read.
 *
 * Only plain data is understood: no tags, no aliases, no duplicate keys; so no input grows in memory.
 */
export function readYaml({ path, text, firstLine = 1, offset = 0 }: Source): { yaml?: Yaml; problems: Problem[] } {
  const lineCounter = new LineCounter();
  const placeAt = (start: number, end: number): Place => {
    const { line, col } = lineCounter.linePos(start);
    return { line: line + firstLine - 1, column: col, start: start + offset, end: end + offset };
  };
  const document = parseDocument(text, { lineCounter, customTags: [], merge: false, strict: true, logLevel: 'silent' });
  const errors = [...document.errors, ...document.warnings];
  const alias = /(?:^|[:\s[,-])[*&][A-Za-z]/m.exec(text);
  if (errors.length === 0 && alias) {
    const isUsed = /\*/.test(alias[0]);
    if (isUsed) {
      const place = placeAt(alias.index, alias.index + alias[0].length);
      return {
        problems: [
          yamlProblem(
            path,
            place,
            'A word that begins with “*” or “&” has a special meaning here.',
            'Put the text into single quotes.',
          ),
        ],
      };
    }
  }
  const [first] = errors;
  if (first) {
    const explained = explain(first, text);
    const at = explained.at ?? first.pos[0];
    return { problems: [yamlProblem(path, placeAt(at, at), explained.message, explained.advice)] };
  }

  const nodeAt = (keys: readonly PropertyKey[]) => document.getIn(keys, true);
  const rangeOf = (node: unknown): Place | undefined =>
    isNode(node) && node.range ? placeAt(node.range[0], node.range[1]) : undefined;
  const yaml: Yaml = {
    value: document.toJS({ maxAliasCount: 0 }),
    placeOf(keys) {
      for (let length = keys.length; length >= 0; length--) {
        const place = rangeOf(length ? nodeAt(keys.slice(0, length)) : document.contents);
        if (place) return place;
      }
      return placeAt(0, 0);
    },
    placeOfKey(keys) {
      const parent = keys.length > 1 ? nodeAt(keys.slice(0, -1)) : document.contents;
      const last = keys.at(-1);
      if (isMap(parent)) {
        const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(last));
        return rangeOf(pair?.key) ?? yaml.placeOf(keys);
      }
      if (isSeq(parent) && typeof last === 'number') return rangeOf(parent.items[last]) ?? yaml.placeOf(keys);
      return yaml.placeOf(keys);
    },
  };
  return { yaml, problems: [] };
}

const yamlProblem = (path: string, { line, column }: Place, message: string, advice: string): Problem => ({
  path,
  line,
  column,
  rule: 'yaml',
  severity: 'error',
  message,
  advice,
});

/** What the parser's error means to somebody who never heard of YAML. */
function explain(error: YAMLError, text: string): { message: string; advice: string; at?: number } {
  const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end);
  const [, key = '', value = ''] = /^\s*(?:- )?([\w-]+):\s*(.*)$/.exec(line) ?? [];
  const quoted = `${key}: '${value.replace(/^["']|["']$/g, '').replaceAll("'", "''")}'`;

  const tab = /^[ ]*\t/m.exec(text);
  if (error.code === 'TAB_AS_INDENT' || (tab && tab.index <= error.pos[0] && /\t/.test(line))) {
    return {
      message: 'A tab stands where only spaces may stand.',
      advice: 'Replace the tab by two spaces.',
      at: start + Math.max(line.indexOf('\t'), 0),
    };
  }
  if (error.code === 'DUPLICATE_KEY') {
    return { message: `“${key}” stands here twice.`, advice: 'Keep one of the two lines.' };
  }
  if (/^\s*["']/.test(value) && /MISSING_CHAR|UNEXPECTED_TOKEN|BAD_SCALAR|BAD_DQ|IMPOSSIBLE/.test(error.code)) {
    return {
      message: 'A quotation mark is opened and not closed, or closed too early.',
      advice: `Write the line like this: ${quoted}`,
      at: start + line.indexOf(value),
    };
  }
  if (/:\s/.test(value) || (error.code === 'BLOCK_AS_IMPLICIT_KEY' && value.includes(':'))) {
    return {
      message: 'The text contains a colon, which YAML takes for the start of a new field.',
      advice: `Put the text into single quotes: ${quoted}`,
      at: start + line.indexOf(value),
    };
  }
  if (/^[[{]/.test(value)) {
    return {
      message: 'A bracket is opened and not closed.',
      advice: 'Close the list with “]” at its end; put words with commas or brackets into single quotes.',
    };
  }
  if (/^[@`%&*!|>?#,\]}]/.test(value)) {
    return {
      message: `A text must not begin with “${value.charAt(0)}” here.`,
      advice: `Put it into single quotes: ${quoted}`,
      at: start + line.indexOf(value),
    };
  }
  if (/indent/i.test(error.message) || error.code === 'BAD_INDENT') {
    return {
      message: 'The line is indented more or less than the lines it belongs to.',
      advice: 'Begin it in the same column as the line above.',
    };
  }
  if (!key && line.trim()) {
    return {
      message: `“${line.trim().slice(0, 60)}” is not a field.`,
      advice: 'A field is a name, a colon, a space and its value: title: Create an alias',
    };
  }
  return {
    message: 'This part of the file cannot be read as YAML.',
    advice:
      'Compare it with another file of the same kind: one field per line, texts with special characters in single quotes.',
  };
}

/**
 * Check YAML against a schema.
 *
 * @param ruleName Rule under which problems are reported.
 * @returns The typed value, or the problems, each at its place.
 */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  path: string,
  ruleName: string,
): { value?: z.infer<Schema>; problems: Problem[] } {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) =>
      issueProblems(issue, yaml).map((problem) => ({ path, rule: ruleName, severity: 'error' as const, ...problem })),
    ),
  };
}

type Found = Pick<Problem, 'line' | 'column' | 'message' | 'advice'>;

const shown = (value: unknown): string =>
  value === null || value === undefined
    ? 'nothing'
    : typeof value === 'object'
      ? Array.isArray(value)
        ? 'a list'
        : 'a group of fields'
      : `“${String(value)}”`;
const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list, like [one, two]',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** What each format is called and how it looks. */
const formats: Record<string, string> = {
  slug: 'lower-case letters, digits and single hyphens: create-an-alias',
  updated: 'a day as year-month-day: 2026-05-13',
  basedOn: 'a day as year-month-day: 2026-05-13',
  removed: 'a day as year-month-day: 2026-05-13',
};

function issueProblems(issue: z.core.$ZodIssue, yaml: Yaml): Found[] {
  const { path: keys } = issue;
  const key = String(keys.findLast((part) => typeof part === 'string') ?? '');
  const at = ({ line, column }: Place) => ({ line, column });
  const here = at(yaml.placeOf(keys));
  const actual = keys.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | undefined)?.[part],
    yaml.value,
  );

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((unknown) => ({
      ...at(yaml.placeOfKey([...keys, unknown])),
      message: `There is no field “${unknown}”.`,
      advice:
        likely(unknown, knownKeys(issue)) ?? 'Remove the line, or see content/README.md for the fields there are.',
    }));
  }
  if (issue.code === 'invalid_union' && issue.errors.length > 0 && !('discriminator' in issue)) {
    const nearest = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
    return nearest.flatMap((inner) =>
      issueProblems({ ...inner, path: [...keys, ...inner.path] } as z.core.$ZodIssue, yaml),
    );
  }
  if (issue.code === 'invalid_union') {
    const options = 'options' in issue ? (issue.options as string[]) : [];
    if (actual === undefined) return [missing(key || 'type', here)];
    return [
      {
        ...here,
        message: `${shown(actual)} is no ${key || 'value'} that we know.`,
        advice: likely(String(actual), options) ?? `Use one of: ${options.join(', ')}.`,
      },
    ];
  }
  if (actual === undefined) return [missing(key, here)];
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    return [
      {
        ...here,
        message: `${shown(actual)} is no value of “${key}”.`,
        advice: likely(String(actual), options) ?? `Use one of: ${options.join(', ')}.`,
      },
    ];
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        ...here,
        message: `“${key}” must be ${kinds[issue.expected] ?? issue.expected}, but is ${shown(actual)}.`,
        advice: adviceForType(issue.expected, key, actual),
      },
    ];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const limit = issue.code === 'too_small' ? `at least ${String(issue.minimum)}` : `at most ${String(issue.maximum)}`;
    const unit = issue.origin === 'array' ? 'entries' : 'characters';
    const length = (actual as string | unknown[]).length;
    return [
      {
        ...here,
        message: `“${key}” has ${String(length)} ${unit}; it must have ${limit}.`,
        advice:
          issue.code === 'too_small' ? 'Write more, or remove the line if the field may be left out.' : 'Shorten it.',
      },
    ];
  }
  if (issue.code === 'invalid_format' || issue.code === 'invalid_key') {
    const form =
      formats[key] ??
      (/^\d/.test(String(actual)) || /related|featured|mergedInto|successor|alternatives/.test(key)
        ? 'an id: 1 to 6 digits, like 2193'
        : 'lower-case letters, digits and hyphens');
    return [{ ...here, message: `${shown(actual)} has not the form of “${key}”.`, advice: `Write ${form}.` }];
  }
  return [
    { ...here, message: `“${key}” ${issue.message}.`, advice: 'See content/README.md for how the field is written.' },
  ];
}

const missing = (key: string, place: { line: number; column: number }): Found => ({
  ...place,
  message: `The field “${key}” is missing.`,
  advice: `Add a line: ${key}: …`,
});

function adviceForType(expected: string, key: string, actual: unknown): string {
  if (expected === 'array') return `Write ${key}: [${String(actual ?? '')}]`;
  if (expected === 'string' && actual instanceof Object) return `Put the text into single quotes: ${key}: '…'`;
  if (expected === 'string') return `Put the value into single quotes: ${key}: '${String(actual ?? '')}'`;
  if (expected === 'boolean') return `Write ${key}: true or ${key}: false`;
  return 'See content/README.md for how the field is written.';
}

/** Keys that the schema around an issue knows, as far as zod tells. */
function knownKeys(issue: z.core.$ZodIssue): string[] {
  const { inst } = issue as { inst?: { shape?: Record<string, unknown> } };
  return Object.keys(inst?.shape ?? {});
}

/** "Did you mean …?", if something is near enough to be meant. */
export function likely(word: string, options: readonly string[]): string | undefined {
  if (options.length === 0) return undefined;
  const nearest = closest(word.toLowerCase(), [...options]);
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, word.length / 3)
    ? `Did you mean “${nearest}”?`
    : undefined;
}
