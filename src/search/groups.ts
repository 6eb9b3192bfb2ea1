import { termOf, type Word } from './analysis/words.ts';
import type { SearchIndex } from './open-index.ts';
import type { Query } from './query.ts';
import { isCorrectable, lettersOf, nearestWords } from './spelling.ts';

/** A word of the query with all that counts as finding it. */
export interface Group {
  /** As typed, folded. */
  text: string;
  /** The term itself, which pairs of words are made of. */
  term: string;
  /** Terms that stand for the word, each with how well, from 0 to 1. None if the index has nothing like it. */
  variants: ReadonlyMap<string, number>;
  /** The word that was taken for a misspelt one. */
  correction?: string;
}

/** How well a term stands for the typed word. Half or double of each changes our measurements by less than 0.002. */
const factors = {
  /** The word goes on beyond what is typed so far. */
  completion: 0.8,
  /** The typed letters go on beyond a stem: `importa` for `import`. */
  stem: 0.6,
  /** Two words written as one elsewhere: `log in` for `login`. */
  joined: 0.9,
  /** One mistake, two mistakes. */
  mistakes: [0.7, 0.5],
};

/** A beginning of one letter says nothing. */
const shortestBeginning = 2;
/** Completions looked at for one beginning, and corrections for one mistake. */
const mostCompletions = 60;
const mostCorrections = 3;
/** Letters that a reader may have typed beyond a stem. */
const longestEnding = 3;

/**
 * Find what stands for each word of a query, loading what is needed.
 *
 * @param isTyping Whether the reader is still typing: then two letters at the end are not worth a request.
 * @param corrects Whether to look for misspelt words.
 */
export async function groupsOf(
  query: Query,
  index: SearchIndex,
  { isTyping, corrects }: { isTyping: boolean; corrects: boolean },
): Promise<Group[]> {
  const last = query.isOpen ? query.all.at(-1) : undefined;
  const isFragment = (word: Word) => word === last && word.text.length < 3 && query.words.length > 1;
  const words = isTyping ? query.words.filter((word) => !isFragment(word) || index.isLoaded(word.text)) : query.words;
  const pairs = joinedPairs(query, index);
  const short = Array.from(pairs, ([joined, [first]]) => (first && first.text.length < 3 && !first.isStopWord ? [joined] : []));
  await index.load([...words.flatMap(({ text, term, parts }) => [text, term, ...parts]), ...short.flat()]);

  const groups: Group[] = [];
  for (const word of words) {
    const isLast = word === last;
    const variants = exactVariants(word, index, isLast);
    for (const [joined, members] of pairs) {
      if (members.includes(word) && index.words(joined)) variants.set(joined, factors.joined);
    }
    if (variants.size > 0) {
      groups.push({ text: word.text, term: word.term, variants });
      continue;
    }
    const parts = word.parts.filter((part) => index.words(part));
    for (const part of parts) groups.push({ text: word.text, term: part, variants: new Map([[part, 1]]) });
    if (parts.length === 0) groups.push(await misspelt(word, index, isLast, corrects));
  }
  return groups;
}

/**
 * Neighbours written as one word, by their joined term, with the words they are made of. Nearly all of them
 * would stand in the shard of the first word, so only those of a very short one are worth a request.
 */
function joinedPairs({ all }: Query, { language }: SearchIndex): Map<string, Word[]> {
  const pairs = new Map<string, Word[]>();
  all.slice(1).forEach((second, place) => {
    const first = all[place];
    const joined = `${first?.text ?? ''}${second.text}`;
    if (first && /^\p{L}+$/u.test(joined)) pairs.set(termOf(joined, language), [first, second]);
  });
  return pairs;
}

function exactVariants({ text, term }: Word, index: SearchIndex, isOpen: boolean): Map<string, number> {
  const variants = new Map<string, number>();
  if (isOpen && text.length >= shortestBeginning) {
    const completions = index.termsBeginning(text).sort((a, b) => index.using(b) - index.using(a));
    for (const completion of completions.slice(0, mostCompletions)) variants.set(completion, factors.completion);
    const stems = [1, 2, 3].map((ending) => text.slice(0, -ending)).filter((stem) => stem.length > longestEnding);
    const stem = stems.find((one) => index.words(one));
    if (stem !== undefined) variants.set(stem, factors.stem);
  }
  if (index.words(term)) variants.set(term, 1);
  return variants;
}

async function misspelt(word: Word, index: SearchIndex, isOpen: boolean, corrects: boolean): Promise<Group> {
  const { text, term } = word;
  const none: Group = { text, term, variants: new Map() };
  if (!corrects || !isCorrectable(text)) return none;
  const candidates = (await Promise.all(lettersOf(text).map((letter) => index.wordsUnder(letter)))).flat();
  const nearest = [false, isOpen].map((open) => nearestWords(text, candidates, open)).find(({ length }) => length > 0);
  if (!nearest) return none;
  const found = nearest.map(({ word: meant, mistakes }) => ({
    meant,
    term: termOf(meant, index.language),
    factor: factors.mistakes[mistakes - 1] ?? 1,
  }));
  await index.load(found.map((one) => one.term));
  const best = found
    .filter((one) => index.words(one.term))
    .sort((a, b) => index.using(b.term) - index.using(a.term))
    .slice(0, mostCorrections);
  const variants = new Map(best.map((one) => [one.term, one.factor]));
  return best[0] ? { text, term: best[0].term, variants, correction: best[0].meant } : none;
}
