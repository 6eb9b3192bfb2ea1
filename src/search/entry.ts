import type { Section } from '#markdown/outline.ts';

/** What search can find: one article as the readers of a language see it, with its sections as targets. */
export interface Entry {
  /** Id of the article. */
  id: string;
  /** Language of the edition: another than the index's where the article is not translated. */
  locale: string;
  title: string;
  /** Last part of the article's address. */
  slug: string;
  summary: string;
  /** Words and phrases the editor noted because readers type them; error messages, verbatim. */
  keywords: readonly string[];
  /** What readers of the index's language ask when the article is their answer. */
  questions: readonly string[];
  sections: readonly Section[];
  /** Keys of the product and the category it belongs to, and its article type. */
  product: string;
  category: string;
  type: string;
  /** Ids of articles that were merged into this one. */
  formerIds: readonly string[];
  /** How many other articles link to it. */
  links: number;
}

/** A language's entries with what the index must know besides. */
export interface Entries {
  locale: string;
  /** Address of an article's page, with `{id}` and `{slug}` to be filled in. */
  address: string;
  /** Key and name of each product, in the order of the pages. */
  products: readonly { key: string; name: string }[];
  entries: readonly Entry[];
  /** What readers call things in this language: as the editors' glossary says, and everybody anywhere. */
  synonyms: Readonly<Record<SynonymKind, readonly SynonymRule[]>>;
}

export type SynonymKind = 'glossary' | 'everyday';

/** A phrase that may stand in a text, and the phrases by which readers look for it. */
export interface SynonymRule {
  phrase: string;
  typed: readonly string[];
}
