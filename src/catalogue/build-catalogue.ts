import type { z } from 'zod';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Place } from '#markdown/outline.ts';
import type { Article, Catalogue } from './catalogue.ts';
import { fileProblem } from './file-problem.ts';
import { editionAt } from './paths.ts';
import { inOrder, type Problem } from './problem.ts';
import { readEditionOnce } from './read-edition.ts';
import { isText, type ContentFile } from './read-content.ts';
import { redirectsSchema } from './redirects.ts';
import { followMerges, retiredSchema } from './retired.ts';
import { check } from './schema-problems.ts';
import { taxonomySchema } from './taxonomy.ts';
import { termsSchema } from './terms.ts';
import type { TextCache } from './text-cache.ts';
import { readYaml, type Yaml } from './yaml.ts';

interface Options {
  /** Path under which the site lies: `/` or `/kb/`. */
  base?: string;
  /** What was made of files before: only changed ones are read again. */
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
  const problems = files.flatMap((file) => fileProblem(file) ?? []);
  const refused = new Set(problems.map(({ path }) => path));
  const unreadable = new Set<string>();
  const yamlFiles = new Map<string, Yaml>();

  const yamlFile = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> | undefined => {
    const file = files.find(({ path }) => path === name);
    if (!file) return undefined;
    const { yaml, problems: found } =
      file.text === undefined || refused.has(name) ? { problems: [] } : readYaml({ path: name, text: file.text });
    problems.push(...found);
    if (yaml) yamlFiles.set(name, yaml);
    if (yaml?.value === null) return undefined;
    const { value, problems: invalid } = yaml ? check(schema, yaml, name, 'yaml-fields') : { problems: [] };
    problems.push(...invalid);
    if (value === undefined) unreadable.add(name);
    return value;
  };
  const placeIn: Catalogue['placeIn'] = (name, keys) => yamlFiles.get(name)?.placeOf(keys) ?? start;

  const taxonomy = yamlFile('taxonomy.yaml', taxonomySchema) ?? { products: [], featured: [] };
  const { terms } = yamlFile('terms.yaml', termsSchema) ?? { terms: [] };
  const { redirects } = yamlFile('redirects.yaml', redirectsSchema) ?? { redirects: [] };
  const { retired, circles } = followMerges(yamlFile('retired.yaml', retiredSchema) ?? {});
  for (const id of circles) {
    problems.push(
      problem(
        'retired.yaml',
        placeIn('retired.yaml', [id]),
        'merge-circle',
        `The merge of ${id} leads back to itself.`,
        'Let it lead to an id that still has an article.',
      ),
    );
  }

  const editionFiles = files.flatMap((file) => {
    const at = editionAt(file.path);
    return at ? [{ ...at, ...file, isRefused: refused.has(file.path) }] : [];
  });
  const articles = new Map<string, Article>();
  const folders = Map.groupBy(editionFiles, ({ id }) => id);
  for (const [id, folder] of [...folders].sort(([a], [b]) => Number(a) - Number(b))) {
    const { article, problems: found } = readArticle(id, folder, options.cache);
    problems.push(...found);
    if (article) articles.set(id, article);
    for (const { path, locale } of folder) if (!article?.editions.has(locale)) unreadable.add(path);
  }

  const catalogue: Catalogue = {
    articles,
    unreadable,
    taxonomy,
    terms,
    retired,
    redirects,
    placeIn,
    written: new Map(files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]]))),
    files: new Map(
      files.filter(({ path }) => !isText(path) && !path.endsWith('/')).map(({ path, size }) => [path, size]),
    ),
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

/** Read the editions in an article's folder. What is wrong with one edition does not take the others away. */
function readArticle(
  id: string,
  files: readonly (ContentFile & { locale: Locale; isRefused: boolean })[],
  cache: TextCache | undefined,
): { article?: Article; problems: Problem[] } {
  const isAlone = files.length === 1;
  const results = files.flatMap(({ path, text, locale, isRefused }) => {
    if (text === undefined || isRefused) return [];
    return [readEditionOnce({ path, text, id, locale, isAlone }, cache)];
  });
  const problems = results.flatMap(({ problems: found }) => found);
  const read = results.flatMap(({ read: edition }) => edition ?? []);
  const [source, second] = read.filter(({ shared }) => shared);
  const [first] = read;
  const report = (path: string, message: string, advice: string) => ({
    problems: [...problems, problem(path, start, 'source', message, advice)],
  });
  if (!source?.shared) {
    // A source that cannot be read was reported; only where all can be read, there is none.
    if (!first || read.length < files.length) return { problems };
    return report(
      first.edition.path,
      `No edition of FAQ ${id} is the source.`,
      'In the edition that was written first, write “updated” instead of “basedOn”, and add the fields of the article: type and category.',
    );
  }
  if (second) {
    return report(
      second.edition.path,
      `FAQ ${id} has two sources: ${source.edition.locale} and ${second.edition.locale}.`,
      `If one translates the other, write “basedOn: ${source.edition.version}” instead of “updated” in the translation, and remove the fields of the article. If two articles took the same id, move one of them to another folder.`,
    );
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
  return { article, problems };
}
