import type { Entries, Entry } from '#search/entry.ts';

/** An engine under comparison. */
export interface Engine {
  name: string;
  /** Build the index of a language. */
  build(entries: Entries): Promise<Built>;
}

export interface Built {
  /** All that a host serves besides the page's script, by path. */
  files: ReadonlyMap<string, string | Uint8Array>;
  /** Whether a file is part of the index, and no text of a single article. */
  isIndex(path: string): boolean;
  /**
   * Source of the page's script. It exports `open()`, which loads what a first focus would, and
   * `ask(query, isTyping)`, which gives the first eight results with their titles: `[[id, title], …]`.
   */
  script: string;
  /** Ids of the first ten results, where the engine runs without a browser. */
  ask?(query: string, isTyping?: boolean): Promise<string[]> | string[];
}

/** What engines that know no sections get of an article: all that ours gets, synonyms aside. */
export const flat = ({ id, title, summary, keywords, questions, sections }: Entry) => ({
  id: Number(id),
  title,
  headings: sections.map((section) => section.title).join(' . '),
  description: [summary, ...keywords].join(' . '),
  text: [...sections.map((section) => section.text), ...questions].join('\n'),
});
