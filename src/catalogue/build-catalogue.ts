import type { z } from 'zod';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Place } from '#markdown/outline.ts';
import { typeset } from '#markdown/remark-typography.ts';
import { sourceSchema } from './article-types/index.ts';
import { sourceFields, translationSchema } from './article-types/common-fields.ts';
import type { Article, Catalogue, Edition } from './catalogue.ts';
import { editionAt } from './paths.ts';
import { inOrder, type Problem } from './problem.ts';
import { largestText, type ContentFile } from './read-content.ts';
import { redirectsSchema } from './redirects.ts';
import { followMerges, retiredSchema, type Retirement } from './retired.ts';
import { check } from './schema-problems.ts';
import { taxonomySchema } from './taxonomy.ts';
import { termsSchema } from './terms.ts';
import type { TextCache } from './text-cache.ts';
import { readYaml, type Yaml } from './yaml.ts';

interface Options {
  /** Path under which the site lies: `/` or `/kb/`. */
  base?: string;
  cache?: TextCache | undefined;
}

/**
 * Make the catalogue from the files of the content folder. Never fails: what cannot be understood is
 * left out and reported, and the caller decides what is fatal.
 */
export function buildCatalogue(
  files: readonly ContentFile[],
  options: Options = {},
): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const yamlFile = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): { value?: z.infer<Schema>; yaml?: Yaml } => {
    const file = files.find(({ path }) => path === name);
    if (file?.text === undefined) return {};
    const { yaml, problems: unreadable } = readYaml({ path: name, text: file.text });
    problems.push(...unreadable);
    if (!yaml || yaml.value === null) return {};
    const { value, problems: invalid } = check(schema, yaml, name, 'yaml-fields');
    problems.push(...invalid);
    return { yaml, ...(value !== undefined && { value }) };
  };

  const taxonomy = yamlFile('taxonomy.yaml', taxonomySchema).value ?? { products: [], featured: [] };
  const { terms } = yamlFile('terms.yaml', termsSchema).value ?? { terms: [] };
  const { redirects } = yamlFile('redirects.yaml', redirectsSchema).value ?? { redirects: [] };
  const retired = retiredIds(yamlFile('retired.yaml', retiredSchema), problems);

  const folders = new Map<string, ReadEdition[]>();
  for (const file of files) {
    problems.push(...fileProblems(file));
    const at = editionAt(file.path);
    if (!at || file.text === undefined) continue;
    const { edition, problems: found } = readEdition(file.path, file.text, at);
    problems.push(...found);
    const folder = folders.get(at.id) ?? [];
    if (edition) folders.set(at.id, [...folder, edition]);
  }

  const articles = new Map<string, Article>();
  for (const id of [...folders.keys()].sort((a, b) => Number(a) - Number(b))) {
    const { article, problems: found } = articleFrom(id, folders.get(id) ?? []);
    problems.push(...found);
    if (article) articles.set(id, article);
  }

  const catalogue: Catalogue = {
    articles,
    taxonomy,
    terms,
    retired,
    redirects,
    files: new Map(files.filter(({ path }) => !/\.(md|ya?ml)$/i.test(path)).map(({ path, size }) => [path, size])),
    base: options.base ?? '/',
    cache: options.cache,
    texts: new Map(),
  };
  return { catalogue, problems: inOrder(problems) };
}

const start: Place = { line: 1, column: 1, start: 0, end: 0 };

const problem = (path: string, { line, column }: Place, rule: string, message: string, advice: string): Problem => ({
  path,
  line,
  column,
  rule,
  severity: 'error',
  message,
  advice,
});

/** Files in the wrong place, or that cannot be read as text. */
function fileProblems({ path, size, text }: ContentFile): Problem[] {
  const report = (rule: string, message: string, advice: string) => [problem(path, start, rule, message, advice)];
  const isMarkdown = /\.md$/i.test(path);
  if (isMarkdown && path.startsWith('faq/') && !editionAt(path)) {
    return report(
      'file-name',
      'This file is in no article’s folder, or not named after a language.',
      `Name it faq/<id>/<language>.md, with an id of 1 to 6 digits that does not begin with 0, and ${locales.map((locale) => `${locale}.md`).join(' or ')}.`,
    );
  }
  if (text === undefined && (isMarkdown || /\.ya?ml$/i.test(path))) {
    return size > largestText
      ? report(
          'file-size',
          `The file has ${String(Math.ceil(size / 1024))} kB; a text may have ${String(largestText / 1024)} kB.`,
          'Split the article, or remove what is not text.',
        )
      : report(
          'file-encoding',
          'The file is not encoded as UTF-8.',
          'Open it in an editor, choose “Save with encoding” and UTF-8.',
        );
  }
  return [];
}

function retiredIds(
  { value, yaml }: { value?: z.infer<typeof retiredSchema>; yaml?: Yaml },
  problems: Problem[],
): Map<string, Retirement> {
  if (!value || !yaml) return new Map();
  const report = (id: string, rule: string, message: string, advice: string) => {
    problems.push(problem('retired.yaml', yaml.placeOfKey([id]), rule, message, advice));
  };
  const { retired, circles } = followMerges(value);
  for (const id of circles) {
    report(
      id,
      'merge-circle',
      `The merge of ${id} leads back to itself.`,
      'Let it lead to an id that still has an article.',
    );
  }
  return retired;
}

/** An edition as its file says, before it is known what article it belongs to. */
interface ReadEdition {
  edition: Edition;
  /** Present in a source. */
  shared?: z.infer<typeof sourceSchema>;
  yaml: Yaml;
}

const frontMatter = /^(?:\uFEFF)?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

function readEdition(
  path: string,
  text: string,
  at: { id: string; locale: Locale },
): { edition?: ReadEdition; problems: Problem[] } {
  const match = frontMatter.exec(text);
  if (match?.index !== 0 || match[1] === undefined) {
    const isOpen = /^(?:\uFEFF)?---[ \t]*\r?\n/.test(text);
    const [message, advice] = isOpen
      ? ['The front matter is not closed.', 'Put a line with three hyphens, ---, after its last field.']
      : [
          'The file has no front matter.',
          'Begin the file with a line ---, then title and the other fields, then a line ---.',
        ];
    return { problems: [problem(path, start, 'front-matter', message, advice)] };
  }
  const offset = match[0].indexOf('\n') + 1;
  const { yaml, problems: unreadable } = readYaml({ path, text: match[1], firstLine: 2, offset });
  if (!yaml) return { problems: unreadable };
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    return {
      problems: [
        problem(
          path,
          { ...start, line: 2 },
          'front-matter',
          'The front matter has no fields.',
          'Add title and the other fields between the two lines ---.',
        ),
      ],
    };
  }

  const isSource = !('basedOn' in yaml.value);
  const body = text.slice(0, match[0].length).replace(/[^\n]/g, ' ') + text.slice(match[0].length);
  const places = Object.fromEntries(Object.keys(yaml.value).map((key) => [key, yaml.placeOf([key])]));
  const common = { ...at, path, body, places, isSource };
  if (isSource) {
    const { value, problems } = check(sourceSchema, yaml, path, 'front-matter');
    if (!value) return { problems };
    const { slug, keywords, errors, updated } = value;
    const edition: Edition = {
      ...common,
      ...wordsOf(value, at.locale),
      slug,
      keywords,
      errors,
      version: updated,
      isMachine: false,
    };
    return { edition: { edition, shared: value, yaml }, problems };
  }
  const { value, problems } = check(translationSchema, yaml, path, 'front-matter');
  if (!value) return { problems: problems.map((found) => explainShared(found, yaml)) };
  const { slug, keywords, errors, basedOn, machine } = value;
  const edition: Edition = {
    ...common,
    ...wordsOf(value, at.locale),
    slug,
    keywords,
    errors,
    version: basedOn,
    isMachine: machine,
  };
  return { edition: { edition, yaml }, problems };
}

/** Title and summary as the language's printers set them. */
const wordsOf = ({ title, summary }: { title: string; summary: string }, locale: Locale) => ({
  title: typeset(title, locale),
  summary: typeset(summary, locale),
});

/** A field that belongs to the article, written in a translation, is known: it only stands in the wrong file. */
function explainShared(found: Problem, yaml: Yaml): Problem {
  const shared = Object.keys({ type: '', ...sourceFields }).find(
    (key) => found.message === `There is no field “${key}”.` && key in (yaml.value as object),
  );
  if (!shared) return found;
  return {
    ...found,
    message: `“${shared}” belongs to the article in all languages, not to a translation.`,
    advice: 'Remove the line here; change it in the source, the edition without “basedOn”.',
  };
}

function articleFrom(id: string, read: readonly ReadEdition[]): { article?: Article; problems: Problem[] } {
  const sources = read.filter(({ shared }) => shared);
  const [source, second] = sources;
  const first = read[0];
  if (!first) return { problems: [] };
  if (!source?.shared) {
    return {
      problems: [
        problem(
          first.edition.path,
          start,
          'source',
          `No edition of FAQ ${id} is the source.`,
          'Let the edition that was written first have “updated” instead of “basedOn”, and the fields of the article.',
        ),
      ],
    };
  }
  if (second) {
    return {
      problems: [
        problem(
          second.edition.path,
          start,
          'source',
          `FAQ ${id} has two sources: ${sources.map(({ edition }) => edition.locale).join(' and ')}.`,
          `In the translation, write “basedOn: ${source.edition.version}” instead of “updated”.`,
        ),
      ],
    };
  }
  const { type, category, related, featured, status, successor } = source.shared;
  const inOwnOrder = locales.flatMap((locale) => read.filter(({ edition }) => edition.locale === locale));
  const article: Article = {
    id,
    type,
    category,
    related,
    isFeatured: featured,
    status,
    source: source.edition,
    ...(successor !== undefined && { successor }),
    editions: new Map(inOwnOrder.map(({ edition }) => [edition.locale, edition])),
  };
  return { article, problems: [] };
}
