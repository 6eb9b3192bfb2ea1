import type { Language } from './analysis/language.ts';
import { wordsOf, type Word } from './analysis/words.ts';

/** What a reader asks. */
export interface Query {
  text: string;
  /** The words that say something, each once. If none does, the last one, which may become another word. */
  words: readonly Word[];
  /** All words in their order, for those that belong together: `log in`. */
  all: readonly Word[];
  /** Whether the last word may go on: nothing stands after it. */
  isOpen: boolean;
  /** Id of an article, if the reader typed one or pasted an address. */
  id?: string;
  /** Whether the query is an id and nothing else: `#2193`, not `2193`, which may be a port. */
  isOnlyId: boolean;
}

/** More is a pasted text: its beginning says what it is about. */
const longestQuery = 500;
const mostWords = 24;

/** `#2193`, `FAQ 2193`, `faq:2193`: certainly an id. A bare number may be one, or a port. */
const namedId = /^(?:faq\s*[:#]?\s*|#\s*)([1-9]\d{0,5})$/i;
const bareId = /^[1-9]\d{0,5}$/;

/** The id in a short link or the address of a page, with or without its host: `/2193`, `https://…/fr/2193/slug/`. */
function idInAddress(text: string): string | undefined {
  if (/\s/.test(text) || !/^(?:https?:\/\/|\/|[a-z]{2}(?:-[a-z]+)?\/|[^/]+\.[^/]+\/)/i.test(text)) return undefined;
  const [path = ''] = text.split(/[?#]/);
  return path.split('/').find((part, place) => place > 0 && bareId.test(part));
}

/** The id that a text certainly names. */
const namedIn = (text: string) => namedId.exec(text)?.[1] ?? idInAddress(text);

/** The id that a text names or may name, if it is about nothing else: `2193`, `#2193`, the address of a page. */
export const idIn = (text: string): string | undefined => namedIn(text.trim()) ?? bareId.exec(text.trim())?.[0];

/** Understand what a reader typed. Any text is a query; an empty one has no words. */
export function queryFrom(written: string, language: Language): Query {
  const text = written.slice(0, longestQuery).trim();
  const all = wordsOf(text, language).slice(0, mostWords);
  const telling = all.filter(({ isStopWord }) => !isStopWord);
  const words = new Map((telling.length > 0 ? telling : all.slice(-1)).map((word) => [word.term, word]));
  const named = namedIn(text);
  const id = idIn(text);
  return {
    text,
    words: [...words.values()],
    all,
    isOpen: /[\p{L}\p{N}]$/u.test(written.slice(0, longestQuery)),
    isOnlyId: named !== undefined,
    ...(id !== undefined && { id }),
  };
}
