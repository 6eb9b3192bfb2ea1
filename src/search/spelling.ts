import type { CutEntry } from './weigh.ts';

/** Shorter words are not corrected: too many others are one letter away. */
const shortest = 4;
/** From this length on, two mistakes are forgiven. */
const long = 8;

/**
 * The words that typing mistakes are compared with: of each term that two articles use, or one in its title,
 * headings or keywords, the form that is written most often. By first letter, in order.
 */
export function spellingOf(cuts: readonly CutEntry[]): Map<string, string[]> {
  const forms = new Map<string, Map<string, number>>();
  const articles = new Map<string, number>();
  for (const { words } of cuts) {
    const known = new Set<string>();
    for (const [field, list] of Object.entries(words)) {
      for (const { text, term, isStopWord } of list) {
        if (isStopWord || text.length < shortest || !/^\p{L}+$/u.test(text)) continue;
        const counts = forms.get(term) ?? new Map<string, number>();
        forms.set(term, counts.set(text, (counts.get(text) ?? 0) + 1));
        if (field === 'body' || field === 'summary') known.add(term);
        else articles.set(term, Infinity);
      }
    }
    for (const term of known) articles.set(term, (articles.get(term) ?? 0) + 1);
  }
  const letters = new Map<string, string[]>();
  const kept = [...forms].filter(([term]) => (articles.get(term) ?? 0) > 1).map(([, counts]) => mostFrequent(counts));
  for (const word of kept.sort()) {
    const letter = word.slice(0, 1);
    letters.set(letter, [...(letters.get(letter) ?? []), word]);
  }
  return letters;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1));
  return best?.[0] ?? '';
}

/** Whether a word may hold a typing mistake: no number, host or name with digits does, and no very short word. */
export const isCorrectable = (text: string): boolean => text.length >= shortest && /^\p{L}+$/u.test(text);

/** First letters of the words that may have been meant: its own, and its second if the two were swapped. */
export const lettersOf = (text: string): string[] => [...new Set([text.charAt(0), text.charAt(1)])];

/**
 * The words nearest to a misspelt one, nearest first.
 *
 * @param isOpen Whether more letters may follow: then the beginnings of words are compared.
 * @returns Words within one mistake, or two in a long word, and the number of mistakes.
 */
export function nearestWords(
  text: string,
  words: readonly string[],
  isOpen: boolean,
): { word: string; mistakes: number }[] {
  let most = text.length >= long ? 2 : 1;
  let nearest: { word: string; mistakes: number }[] = [];
  for (const word of words) {
    const mistakes = mistakesBetween(text, word, most, isOpen);
    if (mistakes > most || (nearest.length > 0 && mistakes > (nearest[0]?.mistakes ?? 0))) continue;
    if (mistakes < most || nearest.length === 0) {
      nearest = nearest.filter((other) => other.mistakes <= mistakes);
      most = mistakes;
    }
    nearest.push({ word, mistakes });
  }
  return nearest;
}

/**
 * Letters to insert, leave out, replace or swap with their neighbour to make one word of the other: optimal
 * string alignment (F. Damerau, 1964). Stops counting above `most`.
 */
export function mistakesBetween(typed: string, word: string, most: number, isOpen = false): number {
  if (typed.length - word.length > most || (!isOpen && word.length - typed.length > most)) return most + 1;
  const end = isOpen ? Math.min(word.length, typed.length + most) : word.length;
  let last: number[] = [];
  let row = Array.from({ length: end + 1 }, (_, at) => at);
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= end; j++) {
      const same = typed[i - 1] === word[j - 1];
      let mistakes = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) {
        mistakes = Math.min(mistakes, (last[j - 2] ?? 0) + 1);
      }
      next.push(mistakes);
      least = Math.min(least, mistakes);
    }
    if (least > most) return most + 1;
    last = row;
    row = next;
  }
  return isOpen ? Math.min(...row) : (row[end] ?? 0);
}
