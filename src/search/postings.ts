import { createStore, type Slots } from './engine.ts';
import type { SynonymKind } from './entry.ts';
import { learn } from './learn.ts';
import { pairsOf } from './pairs.ts';
import type { Postings } from './shard.ts';
import { impactSlots, slotOfImpact, slotOfTitle, titleSlots } from './slots.ts';
import type { SynonymFinder } from './synonyms.ts';
import { idTerm, termWeight } from './terms.ts';
import { averageLengths, titlePlaces, weigh, type CutEntry } from './weigh.ts';

/**
 * Longest lists of articles under a term: with any evidence; with evidence at least so strong as a slot says. What falls
 * off is the weakest, never a title's. Without the first limit an index of 1,000 articles is an eighth to a third larger, and
 * the mean reciprocal rank among them changes by 0.003 up or down.
 */
const longestList = { any: 30, strong: 600 };
const weakestStrong = 7;

/**
 * Share of all articles, and their number at least, from which on an everyday word that they would be found by besides
 * their own words tells nothing apart any more: without such words an index of 1,000 articles is a fifth smaller.
 */
const tooCommon = { share: 0.2, articles: 20 };

/**
 * What the index knows of each term, in the order of terms. Articles are numbered as they stand.
 *
 * @param finders Synonyms of the glossary and of everyday language.
 */
export function postingsOf(
  cuts: readonly CutEntry[],
  finders: Readonly<Record<SynonymKind, SynonymFinder>>,
): (readonly [string, Postings])[] {
  const averages = averageLengths(cuts);
  const evidences = cuts.map((cut) => weigh(cut, averages, finders));
  const using = new Map<string, number>();
  const under = new Map<string, number>();
  for (const evidence of evidences) {
    for (const [term, { isReal }] of evidence) {
      under.set(term, (under.get(term) ?? 0) + 1);
      if (isReal) using.set(term, (using.get(term) ?? 0) + 1);
    }
  }
  const most = Math.max(tooCommon.articles, tooCommon.share * cuts.length);
  for (const evidence of evidences) {
    for (const [term, { isEveryday }] of evidence)
      if (isEveryday && (under.get(term) ?? 0) > most) evidence.delete(term);
  }
  const weightOf = (term: string) => termWeight(cuts.length, using.get(term) ?? 0);
  learn(cuts, evidences, weightOf);

  const words = createStore(impactSlots);
  const titles = createStore(titleSlots);
  const pairs = new Map<string, Slots>();
  evidences.forEach((evidence, number) => {
    const cut = cuts[number] as CutEntry;
    const { entry } = cut;
    const slots = new Map(Array.from(evidence, ([term, { impact }]) => [term, slotOfImpact(impact)]));
    for (const id of [entry.id, ...entry.formerIds]) slots.set(idTerm(id), 0);
    words.add(number, slots);
    const places = titlePlaces(evidence, cut.words.title, weightOf);
    titles.add(number, new Map(Array.from(places, ([term, place]) => [term, slotOfTitle(place)])));
    for (const [term, slotsBefore] of pairsOf(cut)) {
      const known = pairs.get(term) ?? [];
      for (const slot of slotsBefore) (known[slot] ??= []).push(number);
      pairs.set(term, known);
    }
  });

  return [...words.terms()].sort().map((term) => {
    const inTitle = titles.get(term) ?? [];
    const all = words.get(term) ?? [];
    const found = all.reduce((sum, articles) => sum + (articles?.length ?? 0), 0);
    const postings: Postings = {
      using: using.get(term) ?? found,
      words: strongest(all, inTitle),
      titles: inTitle,
      pairs: pairs.get(term) ?? [],
    };
    return [term, postings] as const;
  });
}

/** The first articles of a long list, and those with the term in their title. */
function strongest(slots: Slots, inTitle: Slots): Slots {
  const titled = new Set(inTitle.flatMap((articles) => articles ?? []));
  let listed = 0;
  return slots.map((articles, slot) => {
    const most = slot <= weakestStrong ? longestList.strong : longestList.any;
    return articles?.filter((article) => listed++ < most || titled.has(article));
  });
}
