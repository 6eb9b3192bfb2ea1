import type { z } from 'zod';
import { slugFrom } from '#markdown/slug.ts';
import { meant } from './likely.ts';
import type { Problem } from './problem.ts';
import { adviceForDate } from './written-date.ts';
import { yamlText } from './yaml-text.ts';
import type { Yaml } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Found = Pick<Problem, 'line' | 'column' | 'message' | 'advice'>;

/**
 * Check YAML against a schema.
 *
 * @param rule Rule under which problems are reported.
 * @returns The typed value, or the problems, each at its place.
 */
export function check<Schema extends z.ZodType>(
  schema: Schema,
  yaml: Yaml,
  path: string,
  rule: string,
): { value?: z.infer<Schema>; problems: Problem[] } {
  const result = schema.safeParse(yaml.value, { error: rememberKeys });
  if (result.success) return { value: result.data, problems: [] };
  const issues = result.error.issues.flatMap(nearestBranch);
  const misspelt = new Set(issues.flatMap((issue) => misspeltKeys(issue)));
  return {
    problems: issues
      .filter((issue) => !(valueAt(yaml, issue.path) === undefined && misspelt.has(nameOf(issue.path))))
      .flatMap((issue) => explain(issue, yaml))
      .map((found) => ({ path, rule, severity: 'error' as const, ...found })),
  };
}

/** Zod knows which keys there are only while it makes the message: they are kept in it, for `keysKnown`. */
const rememberKeys = (issue: z.core.$ZodRawIssue) =>
  issue.code === 'unrecognized_keys' && issue.inst && 'shape' in issue.inst
    ? Object.keys(issue.inst.shape as object).join(' ')
    : undefined;
const keysKnown = (issue: Issue) => issue.message.split(' ');

/** Of the forms that a value may have, the one it was probably meant to have: the one with the fewest mistakes. */
function nearestBranch(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0 || issue.message !== 'Invalid input') return [issue];
  const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
  return nearest.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue);
}

const nameOf = (keys: readonly PropertyKey[]) => String(keys.findLast((part) => typeof part === 'string') ?? '');
const valueAt = (yaml: Yaml, keys: readonly PropertyKey[]) =>
  keys.reduce<unknown>((value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part], yaml.value);

/** Names that other systems and languages give to our fields. */
const otherNames: Record<string, string> = {
  resume: 'summary',
  description: 'summary',
  excerpt: 'summary',
  tags: 'keywords',
  'mots-cles': 'keywords',
  date: 'updated',
  modified: 'updated',
  lastmod: 'updated',
  categorie: 'category',
  titre: 'title',
  'see-also': 'related',
};

function keyMeant(key: string, known: readonly string[]): string | undefined {
  const folded = key.normalize('NFKD').replace(/\p{M}/gu, '').trim().toLowerCase();
  const other = Object.hasOwn(otherNames, folded) ? otherNames[folded] : undefined;
  return other !== undefined && known.includes(other) ? other : meant(folded, known);
}

const misspeltKeys = (issue: Issue): string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys.flatMap((key) => keyMeant(key, keysKnown(issue)) ?? []) : [];

function explain(issue: Issue, yaml: Yaml): Found[] {
  const key = nameOf(issue.path);
  const actual = valueAt(yaml, issue.path);
  const { line, column } = yaml.placeOf(issue.path);
  const found = (message: string, advice: string): Found[] => [{ line, column, message, advice }];

  if (issue.code === 'unrecognized_keys') return issue.keys.map((unknown) => unknownKey(unknown, issue, yaml));
  if (actual === undefined) {
    return found(`The field “${key}” is missing.`, `Add a line: ${key}: ${examples[key] ?? '…'}`);
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return found(`${shown(actual)} is not a day in the form of “${key}”.`, adviceForDate(key, actual));
  }
  if (key === 'slug' && typeof actual === 'string' && slugFrom(actual)) {
    return found(`“${actual}” has not the form of “slug”.`, `Write slug: ${slugFrom(actual)}`);
  }
  if (actual === null || actual === '') return found(`“${key}” is empty.`, `Write ${key}: ${examples[key] ?? '…'}`);
  switch (issue.code) {
    case 'invalid_union': {
      if (issue.message === 'Invalid input' || 'discriminator' in issue) {
        const options = 'options' in issue ? (issue.options as string[]) : [];
        return found(`${shown(actual)} is no ${key || 'value'} that we know.`, oneOf(options, actual));
      }
      return found(`${shown(actual)} has not the form of “${key}”.`, issue.message);
    }
    case 'invalid_value':
      return found(`${shown(actual)} is no value of “${key}”.`, oneOf(issue.values.map(String), actual));
    case 'invalid_type':
      return found(
        `“${key}” must be ${kinds[issue.expected] ?? issue.expected}, but is ${shown(actual)}.`,
        adviceForType(issue.expected, key, actual, typeof issue.path.at(-1) === 'number'),
      );
    case 'too_small':
    case 'too_big':
      return found(...wrongSize(issue, key, (actual as string | unknown[]).length));
    case 'invalid_key':
      return found(`“${String(issue.path.at(-1))}” is not an id.`, 'Write 1 to 6 digits, the first not 0.');
    default:
      return found(`${shown(actual)} has not the form of “${key}”.`, `${issue.message.replace(/\.$/, '')}.`);
  }
}

/** How a missing field may look. */
const examples: Record<string, string> = {
  title: 'Create an alias of an email address',
  slug: 'create-an-alias',
  summary: 'One sentence that says what the reader will be able to do.',
  type: 'how-to',
  category: 'a key of taxonomy.yaml',
  updated: '2026-05-13',
  basedOn: '2026-05-13, the “updated” of the source',
};

const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value as string | number | boolean);
  return `“${text.length <= 60 ? text : `${text.slice(0, 57)}…`}”`;
};

const kinds: Record<string, string> = {
  string: 'a text',
  array: 'a list, like [one, two]',
  boolean: 'true or false',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
};

function oneOf(options: readonly string[], actual: unknown): string {
  const near = typeof actual === 'string' ? meant(actual, options) : undefined;
  return near === undefined ? `Use one of: ${options.join(', ')}.` : `Did you mean “${near}”?`;
}

function unknownKey(unknown: string, issue: Issue & { code: 'unrecognized_keys' }, yaml: Yaml): Found {
  const { line, column } = yaml.placeOfKey([...issue.path, unknown]);
  const near = keyMeant(unknown, keysKnown(issue));
  return {
    line,
    column,
    message: `There is no field “${unknown}”.`,
    advice:
      near === undefined ? `Remove it, or use one of: ${keysKnown(issue).join(', ')}.` : `Did you mean “${near}”?`,
  };
}

function wrongSize(
  issue: Issue & { code: 'too_small' | 'too_big' },
  key: string,
  length: number,
): [message: string, advice: string] {
  const unit = (count: number) => {
    const [one, many] = issue.origin === 'array' ? ['entry', 'entries'] : ['character', 'characters'];
    return `${String(count)} ${count === 1 ? one : many}`;
  };
  if (issue.code === 'too_small') {
    const least = Number(issue.minimum);
    return [`“${key}” has ${unit(length)}; it must have at least ${String(least)}.`, 'Say more.'];
  }
  const most = Number(issue.maximum);
  return [`“${key}” has ${unit(length)}; it may have ${String(most)}.`, `Shorten it by ${unit(length - most)}.`];
}

function adviceForType(expected: string, key: string, actual: unknown, isEntry: boolean): string {
  const written = isEntry ? '-' : `${key}:`;
  if (expected === 'array') {
    const entries = typeof actual === 'string' ? actual.replace(/^\[|\]$/g, '') : String(actual as number);
    return `Write ${key}: [${entries}]`;
  }
  if (expected === 'string' && typeof actual === 'object' && actual !== null) {
    const [pair, second] = Object.entries(actual);
    return pair && !second && typeof pair[1] === 'string'
      ? `Put the text between quotation marks: ${written} ${yamlText(`${pair[0]}: ${pair[1]}`)}`
      : `Write one text: ${written} '…'`;
  }
  if (expected === 'string') return `Put the value between quotation marks: ${written} '${String(actual as number)}'`;
  if (expected === 'boolean') return `Write ${key}: true or ${key}: false`;
  return 'See content/README.md for how the field is written.';
}
