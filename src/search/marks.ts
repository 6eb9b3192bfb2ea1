import type { Language } from './analysis/language.ts';
import { wordsOf, type Word } from './analysis/words.ts';
import type { Group } from './groups.ts';

/** A piece of text, marked if it is what was searched for. Pieces are text, never HTML. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** Number of the group that a word of a text answers to, or `undefined`. */
export type Matcher = (word: Word) => number | undefined;

/** A word answers to a group by its term, or by the term of a part of it. */
export function matcherOf(groups: readonly Group[]): Matcher {
  const known = new Map<string, number>();
  const beginnings: [string, number][] = [];
  groups.forEach(({ variants, term, beginning }, place) => {
    for (const one of [term, ...variants.keys()]) if (!known.has(one)) known.set(one, place);
    if (beginning !== undefined) beginnings.push([beginning, place]);
  });
  return ({ text, term, parts }) => {
    const found = [term, ...parts].find((one) => known.has(one));
    if (found !== undefined) return known.get(found);
    return beginnings.find(([beginning]) => text.startsWith(beginning))?.[1];
  };
}

/** Mark in a text what was searched for, whatever its accents, case and endings. */
export function marked(text: string, groups: readonly Group[], language: Language): Piece[] {
  const matches = matcherOf(groups);
  const pieces: Piece[] = [];
  let done = 0;
  const add = (until: number, isMatch: boolean) => {
    if (until > done) pieces.push({ text: text.slice(done, until), isMatch });
    done = Math.max(done, until);
  };
  for (const word of wordsOf(text, language)) {
    if (matches(word) === undefined) continue;
    add(word.start, false);
    add(word.end, true);
  }
  add(text.length, false);
  return pieces;
}
