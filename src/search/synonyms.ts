import type { Language } from './analysis/language.ts';
import { readingsOf } from './analysis/words.ts';
import type { SynonymRule } from './entry.ts';

/** Finds the terms by which readers may look for a text, besides its own; with each the share of the text's words that it stands for. */
export type SynonymFinder = (text: string) => Map<string, number>;

/** Prepare to find synonyms. Phrases are compared word by word, by their terms. */
export function synonymFinder(rules: readonly SynonymRule[], language: Language): SynonymFinder {
  const termsOf = (text: string) => readingsOf(text, language).flatMap((word) => (word.isStopWord ? [] : [word.term]));
  const typedFor = new Map<string, Set<string>>();
  let longest = 0;
  for (const { phrase, typed } of rules) {
    const terms = termsOf(phrase);
    if (terms.length === 0) continue;
    longest = Math.max(longest, terms.length);
    const key = terms.join(' ');
    const known = typedFor.get(key) ?? new Set();
    typedFor.set(key, known.union(new Set(typed.flatMap(termsOf))));
  }
  return (text) => {
    const terms = termsOf(text);
    const found = new Map<string, number>();
    for (let start = 0; start < terms.length; start++) {
      for (let end = start + 1; end <= Math.min(start + longest, terms.length); end++) {
        const share = (end - start) / terms.length;
        for (const term of typedFor.get(terms.slice(start, end).join(' ')) ?? []) {
          found.set(term, Math.max(found.get(term) ?? 0, share));
        }
      }
    }
    return found;
  };
}
