import type { Piece } from '#search/marks.ts';
import type { Result } from '#search/search.ts';
import type { SearchWords } from '#site/search-words.ts';
import { element, filled, type Child } from '../element.ts';

/** Characters of a query that are worth saying again. */
const mostQuoted = 80;

/** A query for use within a sentence: a long one is cut, and its writing direction changes nothing around it. */
export function quoted(query: string): HTMLElement {
  const text = query.length > mostQuoted ? `${query.slice(0, mostQuoted).trimEnd()}…` : query;
  return element('bdi', {}, text.toWellFormed());
}

/** A text with its matches marked. */
export const markedText = (pieces: readonly Piece[]): Child[] =>
  pieces.map(({ text, isMatch }) => (isMatch ? element('mark', {}, text) : text));

/** The title of a result, and its language where that is not the page's. */
export function titleParts({ locale }: Result, pieces: readonly Piece[], words: SearchWords): Child[] {
  const language = words.languages[locale];
  if (!language) return markedText(pieces);
  const mark = element('abbr', { title: language.name }, `(${locale.toUpperCase()})`);
  return [
    element('span', { lang: locale }, ...markedText(pieces)),
    ' ',
    element('span', { class: 'language-mark' }, mark),
  ];
}

/** The id that a result had before, where it was asked for by that. */
export const formerId = ({ was }: Result, words: SearchWords): Child[] =>
  was ? [' · ', ...filled(words.was, { id: was })] : [];

/** The words of the query that a result lacks. */
export const missingPart = ({ missing }: Result, words: SearchWords): Child =>
  missing.length > 0 &&
  element(
    'span',
    { class: 'search-missing' },
    ...filled(words.without, { words: element('s', {}, missing.join(', ')) }),
    ' · ',
  );
