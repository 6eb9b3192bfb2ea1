/**
 * Version of the index files: of their format, of the analysis and of what slots mean. An index of another
 * version is never read. A test on fixed text fails when the analysis changes and this does not.
 */
export const version = 5;

/** Name of the one file that is asked for anew on each visit; all others never change under their name. */
export const manifestName = 'index.json';

/** What must be known of an index before anything can be looked up. */
export interface Manifest {
  version: number;
  /** Language of the index. */
  locale: string;
  /** Address of an article's page, with `{id}` and `{slug}` to be filled in. */
  address: string;
  /** Digest of all other files: the folder they lie in. */
  build: string;
  /** Product, article type, number of articles and, if not the index's, language: articles are numbered in this order. */
  groups: [product: string, type: string, count: number, locale?: string][];
  /** Names of the products by key. */
  products: Record<string, string>;
  /** What the first term of each shard begins with, a line for each: enough to find the shard of any term. */
  shards: string;
  /** First letters of the words that typing mistakes are compared with; each letter has a file. */
  letters: string;
  titlesInFile: number;
  /** All other files by name, where they are so small that one request does. */
  files?: Record<string, string>;
}

/** Names of files, without their folder. */
export const fileNames = {
  shard: (number: number): string => `t${String(number)}.txt`,
  letter: (letter: string): string => `w${letter.charCodeAt(0).toString(36)}.txt`,
  titles: (number: number): string => `n${String(number)}.txt`,
  article: (id: string): string => `a${id}.txt`,
};

/** Whether a file, by its name, holds the text of an article. */
export const isArticleText = (name: string): boolean => /^a\d+\.txt$/.test(name);

/** Number of the shard in which a term stands, if any does, by what shards begin with. */
export function shardOf(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= term) low = middle;
    else high = middle;
  }
  return low;
}
