import type { SearchIndex } from './open-index.ts';

// Loaded when a word is misspelt: imports types alone, so that it is one small file.

/** From this length on, two mistakes are forgiven. */
const long = 8;
/**
 * In shorter words no letter is taken for another one: nearly every such word differs in one letter from others, and
 * one that the index does not know, `lake`, is rarely a misspelt one. Left out or swapped letters are.
 */
const short = 5;
/** Of stems, shorter ones are not compared at all. */
const shortest = 4;
/** Corrections that are searched for at once. */
const mostCorrections = 3;

/** What may have been meant by a misspelt word. */
export interface Correction {
  /** Words that the index knows, the most frequent first. */
  words: { word: string; term: string }[];
  /** How many mistakes lie between them and what was typed. */
  mistakes: number;
}

/**
 * Find what was meant by a word, other than itself.
 *
 * @param text The word, folded; `term` is its stem.
 * @param isOpen Whether more letters may follow.
 */
export async function correctionOf(
  { text, term }: { text: string; term: string },
  index: SearchIndex,
  isOpen: boolean,
): Promise<Correction | undefined> {
  // its own first letter, and the second if the two were swapped
  const letters = [...new Set([text.charAt(0), text.charAt(1)])];
  const known = (await Promise.all(letters.map((letter) => index.wordsUnder(letter)))).flat();
  // whole words; forms of a word (`alowed` for `allow`); letters doubled or not (`alliass`); of a word that may go on, beginnings
  const attempts = [
    () => nearest(text, known, (word) => word, false),
    () => nearest(term, known, (word) => index.termOf(word), false),
    () => ({ words: known.filter((word) => single(word) === single(text)), mistakes: 2 }),
    () => nearest(text, known, (word) => word, true),
  ];
  for (const attempt of attempts.slice(0, isOpen ? 4 : 3)) {
    const { words, mistakes } = attempt();
    const meant = words.map((word) => ({ word, term: index.termOf(word) }));
    await index.load(meant.map((one) => one.term));
    const found = meant
      .filter((one) => index.words(one.term))
      .sort((a, b) => index.using(b.term) - index.using(a.term));
    if (found.length > 0) return { words: found.slice(0, mostCorrections), mistakes };
  }
  return undefined;
}

/** The words whose forms have the fewest mistakes against the typed one: one at least, or two if it is long. */
function nearest(
  typed: string,
  words: readonly string[],
  formOf: (word: string) => string,
  isOpen: boolean,
): { words: string[]; mistakes: number } {
  const letters = lettersOf(typed);
  const hasOtherLetter = (form: string) =>
    typed.length < short && form.length === typed.length && lettersOf(form) !== letters;
  let found: string[] = [];
  let fewest = typed.length >= long ? 2 : 1;
  for (const word of typed.length < shortest ? [] : words) {
    // most words lack too many of the letters: to count these is far quicker than to compare
    if (count(letters & ~lettersOf(word)) > fewest) continue;
    const form = formOf(word);
    if (form === typed || hasOtherLetter(form)) continue;
    if (form[0] !== typed[0] && form[1] !== typed[0]) continue; // neither begins like it, nor has the first two swapped
    const mistakes = mistakesBetween(typed, form, fewest, isOpen);
    if (mistakes > fewest) continue;
    if (mistakes < fewest) found = [];
    fewest = mistakes;
    found.push(word);
  }
  return { words: found, mistakes: fewest };
}

/** A word with its doubled letters once. */
const single = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** The letters of a word as bits; letters beyond z share theirs with others. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function count(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones++;
  return ones;
}

/**
 * Letters to insert, leave out, replace or swap with their neighbour to make one word of the other: optimal
 * string alignment (F. Damerau, "A technique for computer detection and correction of spelling errors", 1964).
 *
 * @param most Where counting stops: of more mistakes only that they are more is told.
 * @param isOpen Whether the typed word may be the beginning of the other.
 */
export function mistakesBetween(typed: string, word: string, most: number, isOpen = false): number {
  if (typed.length - word.length > most || (!isOpen && word.length - typed.length > most)) return most + 1;
  const end = isOpen ? Math.min(word.length, typed.length + most) : word.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: end + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= end; j++) {
      const isSame = typed[i - 1] === word[j - 1];
      let mistakes = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        mistakes = Math.min(mistakes, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(mistakes);
      least = Math.min(least, mistakes);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(most + 1, isOpen ? Math.min(...last) : (last[end] ?? 0));
}
