import { languageOf } from './analysis/index.ts';
import type { Language } from './analysis/language.ts';
import { termOf } from './analysis/words.ts';
import { readWords } from './digits.ts';
import { createStore, type Slots } from './engine.ts';
import { openFiles, type ReadFile } from './index-files.ts';
import { fileNames, shardOf, type Manifest } from './manifest.ts';
import { pause } from './pause.ts';
import { readShard, type Postings } from './shard.ts';
import { impactSlots, titleSlots } from './slots.ts';
import { endOfBeginning } from './terms.ts';

/** The index of one language, of which only what was asked for is loaded. Articles are known by number. */
export interface SearchIndex {
  manifest: Manifest;
  language: Language;
  /** Number of articles. */
  articles: number;
  placeOf(article: number): Place;
  /** The term of a folded word. */
  termOf(text: string): string;
  /** Load what is known of these terms, and of those that begin like them. What is there already costs nothing. */
  load(terms: readonly string[]): Promise<void>;
  /** Articles under a loaded term: by strength, and by its place in their titles. */
  words(term: string): Slots | undefined;
  titles(term: string): Slots | undefined;
  /** Articles with a keyword in which a loaded term stands behind another one, by that one's slot. */
  pairs(term: string): Slots | undefined;
  /** How many articles use a loaded term. */
  using(term: string): number;
  /** Terms that begin with a text, in order, once it and its `endOfBeginning` are loaded. */
  termsBeginning(text: string): string[];
  /** Words that typing mistakes are compared with, by their first letter. */
  wordsUnder(letter: string): Promise<readonly string[]>;
  titlesOf(articles: readonly number[]): Promise<Map<number, Title>>;
  textOf(id: string): Promise<ArticleText>;
}

/** Where an article belongs. */
interface Place {
  product: string;
  type: string;
  /** Language of its text. */
  locale: string;
}

/** What stands in lists for an article. */
export interface Title {
  id: string;
  title: string;
  /** Last part of the article's address, where it is not the one that the title gives. */
  slug: string | undefined;
}

/** What excerpts are taken from. The first section of an article has no id and no title. */
export interface ArticleText {
  summary: string;
  sections: { id: string; title: string; text: string }[];
}

/**
 * Open the index of a language.
 *
 * @throws {SearchUnavailableError} When its manifest cannot be had, or is of another version. The functions
 *   of the index throw it too, and `StaleIndexError` when the index was replaced meanwhile.
 */
export async function openIndex(locale: string, readFile: ReadFile): Promise<SearchIndex> {
  const [{ manifest, read }, language] = await Promise.all([openFiles(readFile), languageOf(locale)]);
  await pause();
  const { letters, titlesInFile } = manifest;
  const starts = manifest.shards.split('\n');
  const places = manifest.groups.flatMap(([product, type, count, other = locale]) =>
    new Array<Place>(count).fill({ product, type, locale: other }),
  );

  const words = createStore(impactSlots);
  const titles = createStore(titleSlots);
  const pairs = new Map<string, Slots>();
  const using = new Map<string, number>();
  const unread = new Map<string, () => Postings>();
  const termsOf = new Map<number, readonly string[]>();

  const takeIn = (number: number) => (text: string) => {
    const shard = readShard(text);
    for (const [term, postings] of shard) unread.set(term, postings);
    termsOf.set(number, [...shard.keys()]);
  };
  const readIn = (term: string) => {
    const postings = unread.get(term)?.();
    if (!postings) return;
    unread.delete(term);
    words.put(term, postings.words);
    titles.put(term, postings.titles);
    pairs.set(term, postings.pairs);
    using.set(term, postings.using);
  };
  const fileOf = (article: number) => Math.floor(article / titlesInFile);

  return {
    manifest,
    language,
    articles: places.length,
    placeOf: (article) => places[article] ?? { product: '', type: '', locale },
    termOf: (text) => termOf(text, language),
    async load(terms) {
      if (places.length === 0) return; // an index without articles has no shards
      const numbers = [...new Set(terms.map((term) => shardOf(starts, term)))];
      await Promise.all(numbers.map((number) => read(fileNames.shard(number), takeIn(number))));
    },
    words(term) {
      readIn(term);
      return words.get(term);
    },
    titles(term) {
      readIn(term);
      return titles.get(term);
    },
    pairs(term) {
      readIn(term);
      return pairs.get(term);
    },
    using(term) {
      readIn(term);
      return using.get(term) ?? 0;
    },
    termsBeginning(text) {
      const [first, last] = [text, endOfBeginning(text)].map((term) => shardOf(starts, term)) as [number, number];
      const terms = Array.from({ length: last - first + 1 }, (_, place) => termsOf.get(first + place) ?? []).flat();
      return terms.filter((term) => term.startsWith(text) && !term.endsWith('*')); // no lists
    },
    async wordsUnder(letter) {
      return letters.includes(letter) ? read(fileNames.letter(letter), (text) => readWords(text.split('\n'))) : [];
    },
    async titlesOf(articles) {
      const numbers = [...new Set(articles.map(fileOf))];
      const files = await Promise.all(numbers.map((number) => read(fileNames.titles(number), readTitles)));
      const found = articles.map((article) => files[numbers.indexOf(fileOf(article))]?.[article % titlesInFile]);
      return new Map(articles.flatMap((article, place) => (found[place] ? [[article, found[place]]] : [])));
    },
    textOf: (id) => read(fileNames.article(id), readArticle),
  };
}

function readTitles(text: string): Title[] {
  return text.split('\n').map((line) => {
    const [id = '', title = '', slug] = line.split('\t');
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
