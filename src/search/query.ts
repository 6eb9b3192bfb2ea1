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
export const longestQuery = 500;
const mostWords = 24;

/** `#2193`, `FAQ 2193`, `faq:2193`, `article no. 2193`: certainly an id. A bare number may be one, or a port. */
const namedId = /^(?:(?:faq|article)\s*(?:n(?:[°º]|[or]\b)\.?)?\s*[:#-]?\s*|#\s*|n[°º]\s*)([1-9]\d{0,5})$/i;
const bareId = /^[1-9]\d{0,5}$/;

/** Addresses begin with a scheme, a slash, a language, or a host with letters behind its last dot, and perhaps a port. */
const address = /^(?:https?:\/\/|\/|[a-z]{2}(?:-[a-z]+)?\/|[^/]+\.[a-z]{2,}(?::\d+)?\/)/i;

/** The id in a short link or the address of a page, with or without its host: `/2193`, `https://…/fr/2193/slug/`. */
function idInAddress(text: string): string | undefined {
  if (/\s/.test(text) || !address.test(text)) return undefined;
  const [path = ''] = text.split(/[?#]/);
  return path.split('/').find((part, place) => place > 0 && bareId.test(part));
}

/** The id that a text certainly names. */
const namedIn = (text: string) => namedId.exec(text)?.[1] ?? idInAddress(text);

/** As ids are written, whatever the keyboard and whatever ends the sentence: `２１９３`, `2193.` */
const asId = (text: string) =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/[.,;:!?]+$/, '');

/** The id that a text names or may name, if it is about nothing else: `2193`, `#2193`, the address of a page. */
export const idIn = (text: string): string | undefined => namedIn(asId(text)) ?? bareId.exec(asId(text))?.[0];

/** Understand what a reader typed. Any text is a query; an empty one has no words. */
export function queryFrom(written: string, language: Language): Query {
  const text = written.slice(0, longestQuery).trim();
  const found = wordsOf(text, language);
  const all = found.slice(0, mostWords);
  const telling = all.filter(({ isStopWord }) => !isStopWord);
  const words = new Map((telling.length > 0 ? telling : all.slice(-1)).map((word) => [word.term, word]));
  const named = namedIn(asId(text));
  const id = idIn(text);
  return {
    text,
    words: [...words.values()],
    all,
    isOpen: found.length === all.length && /[\p{L}\p{N}]$/u.test(written.slice(0, longestQuery)),
    isOnlyId: named !== undefined,
    ...(id !== undefined && { id }),
  };
}
