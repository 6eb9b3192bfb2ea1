import type { Slots } from './engine.ts';
import { countNumbers, digits, readNumbers, readWords, valueAt, writeNumber, writeWords } from './digits.ts';
import { impactSlots } from './slots.ts';

/** What an index knows of a term. */
export interface Postings {
  /** How many articles use the term. More than are listed, where the list was cut. */
  using: number;
  /** Articles by strength of evidence. */
  words: Slots;
  /** Articles that have the term in their title, by its place there. */
  titles: Slots;
  /** Articles with a keyword in which the term stands behind another one, by that one's slot. */
  pairs: Slots;
}

/*
 * A shard is text: a line for each term, an empty line, a line of numbers for each term (differences of
 * article numbers), an empty line, and for each article of each term a letter for its slot, followed by
 * another one for its place in the title if the first is a capital, and preceded by a sign for each term
 * that it stands behind in keywords and questions. Like stands beside like, so a host's usual compression halves it;
 * packed bits came out no smaller. As terms of their own, pairs made the index a quarter larger.
 */

const small = digits.slice(26, 26 + impactSlots);
const capitals = digits.slice(0, impactSlots);
/** All letters and signs that are neither of these. */
const pairSigns = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place))
  .filter((sign) => !`${small}${capitals}"\\`.includes(sign))
  .join('');

/** Slot of a pair by the character code of its sign, from 1; 0 is none, as are all other letters. */
const pairOf = new Uint8Array(128);
for (let slot = 0; slot < pairSigns.length; slot++) pairOf[pairSigns.charCodeAt(slot)] = slot + 1;
const pairAt = (slots: string, at: number): number => pairOf[slots.charCodeAt(at)] ?? 0;

/** Write terms, in order, as a shard. */
export function writeShard(terms: readonly (readonly [string, Postings])[]): string {
  const numberLines: string[] = [];
  const usingMarks: string[] = [];
  let slots = '';
  for (const [, { using, words, titles, pairs }] of terms) {
    const articles = articlesOf(words).sort((a, b) => a.article - b.article);
    const places = new Map(articlesOf(titles).map(({ article, slot }) => [article, slot]));
    const behind = Map.groupBy(articlesOf(pairs), ({ article }) => article);
    let before = -1;
    let line = '';
    for (const { article, slot } of articles) {
      line += writeNumber(article - before - 1);
      before = article;
      slots += (behind.get(article) ?? []).map((pair) => pairSigns.charAt(pair.slot)).join('');
      const place = places.get(article);
      slots += place === undefined ? small.charAt(slot) : capitals.charAt(slot) + digits.charAt(place);
    }
    numberLines.push(line);
    usingMarks.push(using === articles.length ? '' : `\t${writeNumber(using)}`);
  }
  const names = writeWords(terms.map(([term]) => term)).map((name, index) => name + (usingMarks[index] ?? ''));
  return [...names, '', ...numberLines, '', slots].join('\n');
}

const articlesOf = (slots: Slots) =>
  slots.flatMap((articles, slot) => (articles ?? []).map((article) => ({ article, slot })));

/** Read a shard: its terms, in order. What stands behind a term is read when it is asked for: few are. */
export function readShard(text: string): Map<string, () => Postings> {
  const lines = text.split('\n');
  const end = lines.indexOf('');
  const marks = lines.slice(0, end).map((line) => line.split('\t'));
  const slots = lines.at(-1) ?? '';
  let next = 0;
  return new Map(
    readWords(marks.map(([name = '']) => name)).map((term, index) => {
      const numbers = lines[end + 1 + index] ?? '';
      const using = marks[index]?.[1];
      const start = next;
      for (let left = countNumbers(numbers); left > 0; left--) {
        while (pairAt(slots, next)) next++;
        next += valueAt(slots, next) < impactSlots ? 2 : 1;
      }
      return [term, () => readPostings(numbers, slots, start, using)];
    }),
  );
}

/** @param at Where the letters of the first article stand in `slots`. */
function readPostings(line: string, slots: string, at: number, using: string | undefined): Postings {
  const words: Slots = [];
  const titles: Slots = [];
  const pairs: Slots = [];
  const numbers = readNumbers(line);
  let article = -1;
  for (const number of numbers) {
    article += number + 1;
    for (let pair = pairAt(slots, at); pair; pair = pairAt(slots, ++at)) (pairs[pair - 1] ??= []).push(article);
    const value = valueAt(slots, at++);
    if (value < impactSlots) {
      (titles[valueAt(slots, at++)] ??= []).push(article);
      (words[value] ??= []).push(article);
    } else {
      (words[value - 26] ??= []).push(article);
    }
  }
  return { using: (using && readNumbers(using)[0]) || numbers.length, words, titles, pairs };
}
