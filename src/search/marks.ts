import type { Language } from './analysis/language.ts';
import { wordsOf, type Word } from './analysis/words.ts';
import type { Group } from './groups.ts';

/** A piece of text, marked if it is what was searched for. Pieces are text, never HTML. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** A word of a text with the number of the group that it answers to, if it does. */
export interface MatchedWord extends Word {
  group: number | undefined;
}

/** Finds in texts what was searched for, whatever its accents, case and endings. */
export interface Marker {
  words(text: string): MatchedWord[];
  marked(text: string): Piece[];
}

/** Prepare to find in texts what the groups of a query name. */
export function markerOf(groups: readonly Group[], language: Language): Marker {
  const known = new Map<string, number>();
  groups.forEach(({ variants, term }, place) => {
    for (const one of [term, ...variants.keys()]) if (!known.has(one)) known.set(one, place);
  });
  /** A word answers to a group by its term, by the term of a part of it, or by the letters typed so far. */
  function groupOf({ text, term, parts }: Word): number | undefined {
    const found = [term, ...parts].find((one) => known.has(one));
    if (found !== undefined) return known.get(found);
    const place = groups.findIndex(({ beginning }) => beginning !== undefined && text.startsWith(beginning));
    return place < 0 ? undefined : place;
  }
  const words = (text: string) => wordsOf(text, language).map((word) => ({ ...word, group: groupOf(word) }));
  return {
    words,
    marked(text) {
      const pieces: Piece[] = [];
      let done = 0;
      const add = (until: number, isMatch: boolean) => {
        if (until > done) pieces.push({ text: text.slice(done, until), isMatch });
        done = Math.max(done, until);
      };
      for (const { start, end, group } of words(text)) {
        if (group === undefined) continue;
        add(start, false);
        add(end, true);
      }
      add(text.length, false);
      return pieces;
    },
  };
}
