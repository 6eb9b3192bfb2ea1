import type { Locale } from '#i18n/locales.ts';
import type { Place } from '#markdown/outline.ts';
import type { ArticleTypeName } from './article-types/index.ts';
import type { Redirect } from './redirects.ts';
import type { Retirement } from './retired.ts';
import type { Taxonomy } from './taxonomy.ts';
import type { Term } from './terms.ts';
import type { ComposedText } from './text.ts';
import type { TextCache } from './text-cache.ts';

/** One article in one language: one Markdown file. */
export interface Edition {
  /** Id of its article. */
  id: string;
  locale: Locale;
  /** From the content folder: `faq/2193/fr.md`. */
  path: string;
  title: string;
  /** Last part of the address; cosmetic, but stable. */
  slug: string;
  /** One sentence: what the reader will be able to do or will know. */
  summary: string;
  /** Words that readers type and the text does not contain. */
  keywords: readonly string[];
  /** Error messages the article is about, verbatim. */
  errors: readonly string[];
  /**
   * Version of the text, as a day: of the source, the last change that readers of translations must know
   * (`updated`); of a translation, the source's version that it follows (`basedOn`).
   */
  version: string;
  isSource: boolean;
  /** Whether a machine translated it and nobody has read it since. */
  isMachine: boolean;
  /** The file with its front matter blanked, so that places in it are places in the file. */
  body: string;
  /** Places of the front matter's fields, for messages. */
  places: Readonly<Record<string, Place>>;
}

export type Status = 'draft' | 'published' | 'archived';

/** A piece of knowledge in all its languages. Readers see "FAQ". */
export interface Article {
  /** Permanent number, the same in all languages: `2193`. */
  id: string;
  type: ArticleTypeName;
  /** Key of its category in the taxonomy. */
  category: string;
  /** Ids of the next articles to read, as the editor chose them. */
  related: readonly string[];
  /** Whether it stands first in its category, as a beginning. */
  isFeatured: boolean;
  status: Status;
  /** Id of the article to read instead of an archived one. */
  successor?: string;
  /** The edition that was written first. */
  source: Edition;
  editions: ReadonlyMap<Locale, Edition>;
}

/** Everything the content folder says, as one plain value. Nobody changes it after it was built. */
export interface Catalogue {
  /** By id, in the order of ids. */
  articles: ReadonlyMap<string, Article>;
  /** Paths of texts that could not be understood. That was reported: nothing else need be said of them. */
  unreadable: ReadonlySet<string>;
  taxonomy: Taxonomy;
  terms: readonly Term[];
  /** Ids that have no article any more. Merges lead to their final target. */
  retired: ReadonlyMap<string, Retirement>;
  redirects: readonly Redirect[];
  /** Where something stands in a YAML file, for messages: `placeIn('taxonomy.yaml', ['featured', 2])`. */
  placeIn(file: string, keys: readonly PropertyKey[]): Place;
  /** Texts of all Markdown and YAML files and of questions as they are on disk, by path. */
  written: ReadonlyMap<string, string>;
  /** All files beside the texts, by path, with their size in bytes: images and films. */
  files: ReadonlyMap<string, number>;
  /** Path under which the site lies, with a slash at both ends: `/`, `/kb/`. */
  base: string;
  /** Texts that were composed before, by anybody. */
  cache?: TextCache | undefined;
  /** Texts that were composed of this catalogue, so that each is composed once. Only `text.ts` touches it. */
  texts: Map<Edition, ComposedText>;
}
