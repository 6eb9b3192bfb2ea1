import type { Slots } from './engine.ts';
import type { Postings } from './shard.ts';
import { impactSlots, titleSlots } from './slots.ts';
import { beginningTerm } from './terms.ts';

/** A term with what the index knows of it. */
export type TermPostings = readonly [term: string, postings: Postings];

/** Terms that are loaded together, and what the first of them begins with. */
interface Shard {
  start: string;
  terms: TermPostings[];
}

/** Characters of a shard before it is compressed. Smaller shards save bytes and cost requests. */
const shardSize = 3_600;

/** Terms with the same three letters stay together up to this size, so that one request finds a beginning. */
const largest = 3 * shardSize;
const shortestStart = 3;

/** Articles in the list of a beginning: of two letters, for a first glance; of more, for use beside other words. */
const longestLists = new Map([
  [2, 24],
  [3, 300],
  [4, 300],
]);

/** Put terms, in order, into shards of about equal size. */
export function inShards(terms: readonly TermPostings[]): Shard[] {
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const shards: Shard[] = [];
  let size = Infinity;
  for (const { start, terms: group } of kept(sorted, shortestStart)) {
    const added = sizeOf(group);
    if (size + added > shardSize) {
      shards.push({ start, terms: [] });
      size = 0;
    }
    shards.at(-1)?.terms.push(...group);
    size += added;
  }
  return shards;
}

/** Groups of terms that begin alike; those too large for one shard are grouped by a letter more. */
function kept(terms: readonly TermPostings[], letters: number): Shard[] {
  const groups = [...Map.groupBy(terms, ([term]) => term.slice(0, letters))];
  return groups.flatMap(([start, group]) =>
    group.length > 1 && sizeOf(group) > largest ? kept(group, letters + 1) : [{ start, terms: group }],
  );
}

/** About the characters that terms take: letters they do not share with the one before, and two or three an article. */
const sizeOf = (terms: readonly TermPostings[]): number =>
  terms.reduce((sum, [term, { words }]) => sum + 2 + term.length / 2 + 2.3 * countOf(words), 0);

const countOf = (slots: Slots): number => slots.reduce((sum, articles) => sum + (articles?.length ?? 0), 0);

/** For each beginning whose terms are too many for one shard, its strongest articles as a list of their own. */
export function beginningsOf(terms: readonly TermPostings[]): TermPostings[] {
  return [...longestLists].flatMap(([letters, longest]) => {
    const words = terms.filter(([term]) => term.length >= letters && /^[\p{L}\p{N}]/u.test(term));
    const groups = [...Map.groupBy(words, ([term]) => term.slice(0, letters))];
    const tooLarge = groups.filter(([, group]) => sizeOf(group) > (letters < shortestStart ? shardSize : largest));
    return tooLarge.map(([start, group]): TermPostings => [beginningTerm(start), merged(group, longest)]);
  });
}

/** What several terms say together: of each article the strongest, and of these the strongest articles. */
function merged(terms: readonly TermPostings[], longest: number): Postings {
  const words = strongestOf(
    terms.map(([, postings]) => postings.words),
    impactSlots,
  );
  const titles = strongestOf(
    terms.map(([, postings]) => postings.titles),
    titleSlots,
  );
  const ordered = [...words].sort(
    ([a, slot], [b, other]) => Number(titles.has(b)) - Number(titles.has(a)) || slot - other || a - b,
  );
  const listed = ordered.slice(0, longest).map(([article]) => article);
  return {
    using: words.size,
    words: inSlots(listed, words),
    titles: inSlots(listed, titles),
    pairs: [],
  };
}

/** The first slot in which each article stands. */
function strongestOf(all: readonly Slots[], slots: number): Map<number, number> {
  const strongest = new Map<number, number>();
  for (let slot = 0; slot < slots; slot++) {
    for (const one of all) {
      for (const article of one[slot] ?? []) if (!strongest.has(article)) strongest.set(article, slot);
    }
  }
  return strongest;
}

function inSlots(articles: readonly number[], slotOf: ReadonlyMap<number, number>): Slots {
  const slots: Slots = [];
  for (const article of articles) {
    const slot = slotOf.get(article);
    if (slot !== undefined) (slots[slot] ??= []).push(article);
  }
  return slots;
}
