import type { Word } from './analysis/words.ts';
import { isCorrectable } from './correctable.ts';
import type { SearchIndex } from './open-index.ts';
import { pause } from './pause.ts';
import type { Query } from './query.ts';
import { beginningTerm, endOfBeginning, termWeight } from './terms.ts';

/** A word of the query with all that counts as finding it. */
export interface Group {
  /** The word. One that is made of several has as many groups. */
  word: Word;
  /** The term that pairs of words are made of. */
  term: string;
  /** Terms that stand for the word, each with how well, from 0 to 1. None if the index has nothing like it. */
  variants: ReadonlyMap<string, number>;
  /** How many articles hold the word itself, where variants are what it may be misspelt for: it weighs by these alone. */
  using?: number;
  /** The typed letters, if words that begin with them are meant too. */
  beginning?: string;
  /** How the word should have been typed, if it was taken for a misspelt one, or for several without spaces. */
  meant?: string;
}

/** How well a term stands for the typed word. Half or double of each changes the mean reciprocal rank by 0.005 at most. */
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

/** A beginning of one letter says nothing; while a reader is typing, two are not worth the requests. */
const shortestBeginning = { asked: 2, typing: 3 };
/** Completions of one beginning that are looked at, the most frequent first. */
const mostCompletions = 60;
/** A stem within the typed letters has at least four of them, and lacks at most three. */
const shortestStem = 4;
const longestEnding = 3;
/**
 * A word that fewer than one in so many articles use may be a slip in a text, just as in the query; what it may be
 * misspelt for is then found as well, if it is so many times as frequent. Among 10,000 real articles the mean reciprocal
 * rank of misspelt queries rises from 0.80 to 0.88 by it in English, from 0.93 to 0.96 in French. A beginning of rare
 * words alone is a slip more often: `adress` of an `adressbuch`.
 */
const rare = { word: 1_000, beginning: 40 };
const farMoreFrequent = { word: 30, beginning: 10 };
/** As many as the bits that say which of them an article holds. */
const mostGroups = 31;

/**
 * Find what stands for each word of a query, loading what is needed.
 *
 * @param isTyping Whether the reader is still typing: then a word of two letters waits for the third.
 * @param corrects Whether to look for misspelt words.
 */
export async function groupsOf(
  query: Query,
  index: SearchIndex,
  { isTyping, corrects }: { isTyping: boolean; corrects: boolean },
): Promise<Group[]> {
  const last = query.isOpen ? query.all.at(-1) : undefined;
  const isTooShort = (word: Word) => isTyping && word === last && word.text.length < shortestBeginning.typing;
  const words = query.words.filter((word) => !isTooShort(word));
  const pairs = joinedPairs(query, index);
  await index.load([
    ...words.flatMap(({ text, term, parts }) => [text, term, ...parts]),
    ...words
      .filter((word) => word === last)
      .flatMap(({ text }) => [beginningTerm(text), endOfBeginning(text), ...stemsWithin(text)]),
    ...pairs.filter(({ isWorthLoading }) => isWorthLoading).map(({ joined }) => joined),
  ]);
  await pause();

  const groups = await Promise.all(
    words.map(async (word): Promise<Group[]> => {
      const { text, term } = word;
      const isOpen = word === last;
      const variants = isOpen ? completionsOf(text, index) : new Map<string, number>();
      for (const { joined, members } of pairs) {
        if (members.includes(word) && index.words(joined)) variants.set(joined, factors.joined);
      }
      if (index.words(term)) variants.set(term, 1);
      if (variants.size > 0) {
        const group: Group = { word, term, variants, ...(isOpen && { beginning: text }) };
        return [corrects && isCorrectable(text) ? await withMeant(group, word, index, isOpen) : group];
      }

      const parts = word.parts.filter((part) => index.words(part));
      if (parts.length > 0) return parts.map((part) => ({ word, term: part, variants: new Map([[part, 1]]) }));

      const meant = corrects && !word.isStopWord ? await meantBy(word, index, isOpen) : undefined;
      if (meant) return meant;
      const stem = isOpen ? stemsWithin(text).find((one) => index.words(one)) : undefined;
      return [{ word, term, variants: new Map(stem === undefined ? [] : [[stem, factors.stem]]) }];
    }),
  );
  return groups.flat().slice(0, mostGroups);
}

interface JoinedPair {
  /** Term of two neighbours written as one word. */
  joined: string;
  members: readonly Word[];
  /** Nearly all stand in the shard of the first word anyway; only those of a very short one do not. */
  isWorthLoading: boolean;
}

function joinedPairs({ all }: Query, index: SearchIndex): JoinedPair[] {
  return all.slice(1).flatMap((second, place) => {
    const first = all[place];
    if (!first || !/^\p{L}+$/u.test(first.text + second.text)) return [];
    const joined = index.termOf(first.text + second.text);
    if (joined.length <= first.text.length) return []; // what looks like an ending of the first: `mail lent`
    const isWorthLoading = first.text.length < shortestBeginning.typing && !first.isStopWord;
    return [{ joined, members: [first, second], isWorthLoading }];
  });
}

/** Terms that begin with the typed letters. */
function completionsOf(text: string, index: SearchIndex): Map<string, number> {
  if (text.length < shortestBeginning.asked) return new Map();
  const list = beginningTerm(text);
  const completions = index.words(list)
    ? [list]
    : index.termsBeginning(text).sort((a, b) => index.using(b) - index.using(a));
  return new Map(completions.slice(0, mostCompletions).map((term) => [term, factors.completion]));
}

/** Stems that the typed letters may go on from, the longest first. */
const stemsWithin = (text: string): string[] =>
  Array.from({ length: longestEnding }, (_, left) => text.slice(0, -1 - left)).filter(
    (stem) => stem.length >= shortestStem,
  );

/** A rare word, with what it may be misspelt for. */
async function withMeant(group: Group, word: Word, index: SearchIndex, isOpen: boolean): Promise<Group> {
  const known = [...group.variants.keys()];
  const using = known.reduce((sum, term) => sum + index.using(term), 0);
  const kind = index.words(group.term) ? 'word' : 'beginning';
  if (using * rare[kind] >= index.articles || known.some((term) => index.titles(term)?.length)) return group;
  const meant = await corrected(word, index, isOpen);
  const weight = (term: string) => termWeight(index.articles, index.using(term));
  const own = termWeight(index.articles, using);
  const likely = [...(meant?.group.variants ?? [])].filter(
    ([term]) => index.using(term) >= farMoreFrequent[kind] * using,
  );
  if (likely.length === 0) return group;
  const others = likely.map(([term, factor]) => [term, (factor * weight(term)) / own] as const);
  return { ...group, using, variants: new Map([...others, ...group.variants]) };
}

/** What was meant by a word that the index does not know: one with a single mistake, several without spaces, or one with two. */
async function meantBy(word: Word, index: SearchIndex, isOpen: boolean): Promise<Group[] | undefined> {
  const correction = isCorrectable(word.text) ? await corrected(word, index, isOpen) : undefined;
  if (correction && correction.mistakes <= 1) return [correction.group];
  return (await inPieces(word, index, isOpen)) ?? (correction && [correction.group]);
}

interface Corrected {
  group: Group;
  mistakes: number;
}

async function corrected(word: Word, index: SearchIndex, isOpen: boolean): Promise<Corrected | undefined> {
  const { text } = word;
  const { correctionOf } = await import('./misspelt.ts');
  const found = await correctionOf({ text, term: index.termOf(text) }, index, isOpen);
  const best = found?.words[0];
  if (!found || !best) return undefined;
  const { mistakes } = found;
  const factor = factors.mistakes[mistakes - 1] ?? factors.completion;
  const variants = new Map(found.words.map(({ term }) => [term, factor]));
  return { group: { word, term: best.term, variants, ...(mistakes > 0 && { meant: best.word }) }, mistakes };
}

async function inPieces(word: Word, index: SearchIndex, isOpen: boolean): Promise<Group[] | undefined> {
  const { piecesOf } = await import('./missing-spaces.ts');
  const pieces = await piecesOf(word.text, index, isOpen);
  return pieces?.words.map((piece, place, { length }): Group => {
    const term = index.termOf(piece);
    const mayGoOn = isOpen && place === length - 1;
    const variants = mayGoOn ? completionsOf(piece, index) : new Map<string, number>();
    if (index.words(term)) variants.set(term, 1);
    return { word, term, variants, meant: pieces.written, ...(mayGoOn && { beginning: piece }) };
  });
}
