import { languageOf } from './analysis/index.ts';
import type { Language } from './analysis/language.ts';
import { readWords } from './digits.ts';
import { createStore, type Slots } from './engine.ts';
import { fileNames, manifestName, shardOf, version, type Manifest } from './manifest.ts';
import { readShard } from './shard.ts';
import { impactSlots, titleSlots } from './slots.ts';
import { slugFrom } from '#markdown/slug.ts';
import { SearchUnavailableError } from './unavailable.ts';

/**
 * Gives the text of an index file, by its name from the folder of the language.
 *
 * @param isFresh Whether a copy kept from before will not do.
 * @throws When the file cannot be had.
 */
export type ReadFile = (name: string, isFresh: boolean) => Promise<string>;

/** What stands in lists for an article. */
export interface Title {
  id: string;
  title: string;
  slug: string;
}

/** Where an article belongs. */
export interface Place {
  product: string;
  type: string;
  /** Language of its text. */
  locale: string;
}

/** A stretch of an article's text. The first of an article has no id and no title. */
export interface ArticleText {
  summary: string;
  sections: { id: string; title: string; text: string }[];
}

/** The index of one language, of which only what was asked for is loaded. Articles are known by number. */
export interface SearchIndex {
  manifest: Manifest;
  language: Language;
  /** Number of articles. */
  articles: number;
  placeOf(article: number): Place;
  /** Load what is known of these terms, and of those that begin like them. What is there already costs nothing. */
  load(terms: readonly string[]): Promise<void>;
  /** Articles under a loaded term, by strength and by place in the title, and how many use it. */
  words(term: string): Slots | undefined;
  titles(term: string): Slots | undefined;
  using(term: string): number;
  /** Loaded terms that begin with a text, in order. */
  termsBeginning(text: string): string[];
  /** Words that typing mistakes are compared with, by their first letter. */
  wordsUnder(letter: string): Promise<readonly string[]>;
  titlesOf(articles: readonly number[]): Promise<Map<number, Title>>;
  textOf(id: string): Promise<ArticleText>;
}

/** The index was replaced by another build while it was in use. It is enough to open it anew. */
export class StaleIndexError extends Error {
  override name = 'StaleIndexError';
}

/**
 * Open an index.
 *
 * @throws {SearchUnavailableError} When its manifest cannot be had, or is of another version.
 */
export async function openIndex(readFile: ReadFile): Promise<SearchIndex> {
  const manifest = await readManifest(readFile);
  const language = await languageOf(manifest.locale);
  const firstTerms = manifest.shards.split('\n');
  const places = manifest.groups.flatMap(([product, type, count, locale = manifest.locale]) =>
    Array.from({ length: count }, (): Place => ({ product, type, locale })),
  );

  const words = createStore(impactSlots);
  const titles = createStore(titleSlots);
  const counts = new Map<string, number>();
  const shards = new Map<number, readonly string[]>();

  /** The body of a file. A bad one is asked for once more, past all caches, before it counts as bad. */
  async function body(name: string): Promise<string> {
    const inline = manifest.files && Object.hasOwn(manifest.files, name) ? manifest.files[name] : undefined;
    if (inline !== undefined) return unsealed(inline, manifest) ?? '';
    let cause: unknown;
    for (const isFresh of [false, true]) {
      try {
        const found = unsealed(await readFile(`${manifest.build}/${name}`, isFresh), manifest);
        if (found !== undefined) return found;
        cause = undefined;
      } catch (error) {
        cause = error;
      }
    }
    const now = await readManifest(readFile, true);
    if (now.build !== manifest.build) throw new StaleIndexError(`The index is now ${now.build}.`);
    throw cause === undefined
      ? new SearchUnavailableError('damaged', `The search file ${name} is cut off or from another build.`)
      : new SearchUnavailableError('unreachable', `The search file ${name} could not be loaded.`, { cause });
  }

  /** One request for each file, however often it is asked for. Failures are not kept. */
  const pending = new Map<string, Promise<unknown>>();
  function once<Value>(name: string, read: (text: string) => Value): Promise<Value> {
    let value = pending.get(name) as Promise<Value> | undefined;
    if (!value) {
      value = body(name).then(read);
      pending.set(name, value);
      value.catch(() => pending.delete(name));
    }
    return value;
  }

  function takeIn(number: number, text: string): void {
    const shard = readShard(text);
    for (const [term, postings] of shard) {
      words.put(term, postings.words);
      titles.put(term, postings.titles);
      counts.set(term, postings.using);
    }
    shards.set(number, [...shard.keys()]);
  }

  return {
    manifest,
    language,
    articles: places.length,
    placeOf: (article) => places[article] ?? { product: '', type: '', locale: manifest.locale },
    async load(terms) {
      const numbers = new Set(terms.map((term) => shardOf(firstTerms, term)));
      const loads = [...numbers].map((number) =>
        once(fileNames.shard(number), (text) => {
          takeIn(number, text);
        }),
      );
      await Promise.all(loads);
    },
    words: (term) => words.get(term),
    titles: (term) => titles.get(term),
    using: (term) => counts.get(term) ?? 0,
    termsBeginning: (text) =>
      (shards.get(shardOf(firstTerms, text)) ?? []).filter((term) => term.startsWith(text) && !/[ *]/.test(term)),
    wordsUnder: async (letter) =>
      manifest.letters.includes(letter) ? once(fileNames.letter(letter), (text) => readWords(text.split('\n'))) : [],
    async titlesOf(articles) {
      const files = [...new Set(articles.map((article) => Math.floor(article / manifest.chunk)))];
      const read = await Promise.all(files.map((file) => once(fileNames.titles(file), readTitles)));
      const chunks = new Map(files.map((file, index) => [file, read[index] ?? []]));
      return new Map(
        articles.flatMap((article) => {
          const title = chunks.get(Math.floor(article / manifest.chunk))?.[article % manifest.chunk];
          return title ? [[article, title] as const] : [];
        }),
      );
    },
    textOf: (id) => once(fileNames.article(id), readArticle),
  };
}

async function readManifest(readFile: ReadFile, isFresh = false): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(manifestName, isFresh);
  } catch (cause) {
    throw new SearchUnavailableError('unreachable', 'The search index could not be loaded.', { cause });
  }
  const manifest = manifestFrom(text);
  if (manifest?.version === version) return manifest;
  if (!isFresh) return readManifest(readFile, true);
  throw manifest
    ? new SearchUnavailableError('other-version', 'The search index is of another version than this page.')
    : new SearchUnavailableError('damaged', 'The search index is no index: its file is cut off or another one.');
}

function manifestFrom(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isManifest = typeof value === 'object' && value !== null && 'version' in value && 'groups' in value;
    return isManifest ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** What stands between the seal of the build and the mark of the end, if both are there. */
function unsealed(text: string, { build }: Manifest): string | undefined {
  const seal = `${build.slice(0, 4)}\n`;
  return text.startsWith(seal) && text.endsWith('\n.') ? text.slice(seal.length, -2) : undefined;
}

function readTitles(text: string): Title[] {
  return text.split('\n').map((line) => {
    const [id = '', title = '', slug = slugFrom(title)] = line.split('\t');
    return { id, title, slug };
  });
}

function readArticle(text: string): ArticleText {
  const [summary = '', ...lines] = text.split('\n');
  const sections = lines.map((line) => {
    const [id = '', title = '', words = ''] = line.split('\t');
    return { id, title, text: words };
  });
  return { summary, sections };
}
