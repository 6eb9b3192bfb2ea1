import { hash } from 'node:crypto';
import type { z } from 'zod';
import type { Locale } from '#i18n/locales.ts';
import { beyondLimits } from '#markdown/limits.ts';
import { typeset } from '#markdown/remark-typography.ts';
import { articleTypes, sourceSchema } from './article-types/index.ts';
import { sourceFields, translationSchema } from './article-types/common-fields.ts';
import type { Edition } from './catalogue.ts';
import { codeVersion } from './code-version.ts';
import { frontMatterOf } from './front-matter.ts';
import { meant } from './likely.ts';
import type { Problem } from './problem.ts';
import { check } from './schema-problems.ts';
import type { TextCache } from './text-cache.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** An edition as its file says, before it is known what article it belongs to. */
export interface ReadEdition {
  edition: Edition;
  /** The article's fields: present in a source. */
  shared?: z.infer<typeof sourceSchema>;
}

interface EditionFile {
  path: string;
  text: string;
  id: string;
  locale: Locale;
  /** Whether no other file of its folder is an edition: then it must be the source. */
  isAlone: boolean;
}

/** What can be understood of a file, and what is wrong with it. */
interface Reading {
  read?: ReadEdition;
  problems: Problem[];
}

/** Read one edition, unless it was read before and is as it was. What has problems is read again. */
export function readEditionOnce(file: EditionFile, cache?: TextCache): Reading {
  if (!cache) return readEdition(file);
  const digest = hash('sha1', JSON.stringify([codeVersion, file]));
  const known = cache.edition(digest);
  if (known) return { read: known, problems: [] };
  const reading = readEdition(file);
  if (reading.read && reading.problems.length === 0) cache.putEdition(digest, reading.read);
  return reading;
}

/** Read one edition, or say what in its file cannot be understood. */
function readEdition({ path, text, id, locale, isAlone }: EditionFile): Reading {
  const front = frontMatterOf(path, text);
  if ('problem' in front) return { problems: [front.problem] };
  const { yaml, problems: unreadable } = readYaml({ path, text: front.yaml, firstLine: 2, offset: front.start });
  if (!yaml) return { problems: unreadable };
  const error = (line: number, column: number, rule: string, message: string, advice: string) => ({
    problems: [{ path, line, column, rule, severity: 'error' as const, message, advice }],
  });
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    return error(
      2,
      1,
      'front-matter',
      'The front matter has no fields.',
      'Write one field a line between the two lines ---, each with its name, a colon, a space and its value: title: Create an alias',
    );
  }
  const body = blank(text.slice(0, front.end)) + text.slice(front.end);
  const excess = beyondLimits(body);
  if (excess) return error(excess.line, excess.column, 'text-limits', excess.message, excess.advice);

  const fields = yaml.value as Record<string, unknown>;
  const places = Object.fromEntries(Object.keys(fields).map((key) => [key, yaml.placeOf([key])]));
  const common = { id, locale, path, body, places };
  if (!isSource(fields, isAlone)) {
    const { value, problems } = check(translationSchema, yaml, path, 'front-matter');
    if (!value) return { problems: problems.map((found) => explainShared(found, fields)) };
    const { slug, keywords, errors, basedOn: version, machine: isMachine } = value;
    const own = { ...wordsOf(value, locale), slug, keywords, errors, version, isMachine };
    return { read: { edition: { ...common, ...own, isSource: false } }, problems: [] };
  }
  const { value, problems } = check(sourceSchema, yaml, path, 'front-matter');
  if (!value) return { problems: [...problems, ...otherProblems(fields, yaml, path)] };
  const { slug, keywords, errors, updated: version } = value;
  const own = { ...wordsOf(value, locale), slug, keywords, errors, version, isMachine: false };
  return { read: { edition: { ...common, ...own, isSource: true }, shared: value }, problems: [] };
}

/** Title and summary as the language's printers set them. */
const wordsOf = ({ title, summary }: { title: string; summary: string }, locale: Locale) => ({
  title: typeset(title, locale),
  summary: typeset(summary, locale),
});

/** As many spaces as there are characters, on as many lines. */
const blank = (text: string) =>
  text
    .split('\n')
    .map((line) => ' '.repeat(line.length))
    .join('\n');

/** The source has `updated`, a translation `basedOn`. A file that has lost both is told by the other fields. */
function isSource(fields: Record<string, unknown>, isAlone: boolean): boolean {
  const keys = Object.keys(fields);
  if (keys.some((key) => meant(key, ['basedOn']) === 'basedOn')) return false;
  return isAlone || ['updated', 'type', 'category'].some((key) => keys.includes(key));
}

/** An unknown type hides all other problems of the fields: look at them as if it were a known one. */
function otherProblems(fields: Record<string, unknown>, yaml: Yaml, path: string): Problem[] {
  if (articleTypes.some(({ name }) => name === fields.type)) return [];
  const [{ name: type }] = articleTypes;
  return check(sourceSchema, { ...yaml, value: { ...fields, type } }, path, 'front-matter').problems;
}

/** A field that belongs to the article, written in a translation, is known: it only stands in the wrong file. */
function explainShared(found: Problem, fields: Record<string, unknown>): Problem {
  const shared = Object.keys({ type: '', ...sourceFields }).find(
    (key) => found.message === `There is no field “${key}”.` && key in fields,
  );
  if (shared === undefined) return found;
  return {
    ...found,
    message:
      shared === 'updated'
        ? 'A translation has no “updated” of its own: it names the version of the source that it follows.'
        : `“${shared}” belongs to the article in all languages, not to a translation.`,
    advice:
      shared === 'updated'
        ? 'Remove the line, and let “basedOn” be the “updated” of the source.'
        : 'Remove the line here; change it in the source, the edition without “basedOn”.',
  };
}
