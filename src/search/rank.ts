import type { Slots } from './engine.ts';
import type { Group } from './groups.ts';
import type { SearchIndex } from './open-index.ts';
import { rules } from './ranking/index.ts';
import type { Candidate } from './ranking/rule.ts';
import { impacts, titlePlaces } from './slots.ts';
import { pairTerm, termWeight } from './terms.ts';

/** The articles that hold words of a query, by number. */
export interface Ranking {
  /** In no order. */
  articles: readonly number[];
  scoreOf(article: number): number;
  candidateOf(article: number): Candidate;
  /** Whether an article holds the word of a group. */
  holds(article: number, group: number): boolean;
}

/** Part of a rare word's weight that a word has which no article knows. */
const unknownWord = 0.5;

/**
 * Give points to the articles that hold words of a query. All that the groups name is loaded.
 *
 * Runs on every keystroke over thousands of articles, hence the flat arrays: 0.1 ms for a thousand articles.
 */
export function rank(groups: readonly Group[], index: SearchIndex): Ranking {
  const total = index.articles;
  const articles: number[] = [];
  const held = new Float32Array(total);
  const heldGroups = new Uint32Array(total);
  const strength = new Float32Array(total);
  const inTitle = new Float32Array(total);
  const titleShare = new Float32Array(total);
  const inOrder = new Float32Array(total);

  // what the group at hand finds, of each article the best
  const impactNow = new Float32Array(total);
  const shareNow = new Float32Array(total);
  const titleWeightNow = new Float32Array(total);
  const positionNow = new Int8Array(total);
  const isPairNow = new Uint8Array(total);
  // where a title held the word of an earlier group, and of which
  const positionBefore = new Int8Array(total);
  const groupBefore = new Int8Array(total).fill(-2);

  let asked = 0;
  let weightBefore = 0;
  groups.forEach(({ variants, term }, place) => {
    const found: number[] = [];
    let using = 0;
    for (const [variant, factor] of variants) {
      using = Math.max(using, index.using(variant));
      const weight = termWeight(total, index.using(variant));
      each(index.words(variant), (article, slot) => {
        const impact = factor * (impacts[slot] ?? 0);
        if (impactNow[article] === 0) found.push(article);
        if (impact > (impactNow[article] ?? 0)) impactNow[article] = impact;
      });
      each(index.titles(variant), (article, slot) => {
        const { share, position } = titlePlaces[slot] ?? { share: 0, position: 0 };
        if (share * factor <= (shareNow[article] ?? 0)) return;
        shareNow[article] = share * factor;
        titleWeightNow[article] = weight;
        positionNow[article] = position;
      });
    }
    const pair = index.words(pairTerm(groups[place - 1]?.term ?? '', term));
    each(pair, (article) => (isPairNow[article] = 1));

    const weight = weightOf(variants.size, using, found.length, total);
    asked += weight;
    for (const article of found) {
      if (heldGroups[article] === 0) articles.push(article);
      heldGroups[article]! |= 1 << place;
      held[article]! += weight;
      strength[article]! += weight * impactNow[article]!;
      const isInTitle = shareNow[article]! > 0;
      const follows = groupBefore[article] === place - 1 && positionNow[article] === positionBefore[article]! + 1;
      if ((isInTitle && follows) || isPairNow[article]) inOrder[article]! += Math.min(weight, weightBefore);
      if (isInTitle) {
        inTitle[article]! += Math.min(weight, titleWeightNow[article]!);
        titleShare[article]! += shareNow[article]!;
        groupBefore[article] = place;
        positionBefore[article] = positionNow[article]!;
      }
      impactNow[article] = 0;
      shareNow[article] = 0;
    }
    each(pair, (article) => (isPairNow[article] = 0));
    weightBefore = weight;
  });

  const candidateOf = (article: number): Candidate => ({
    asked,
    words: groups.length,
    held: held[article] ?? 0,
    heldWords: bits(heldGroups[article] ?? 0),
    strength: strength[article] ?? 0,
    inTitle: inTitle[article] ?? 0,
    titleShare: titleShare[article] ?? 0,
    inOrder: inOrder[article] ?? 0,
  });
  return {
    articles,
    candidateOf,
    scoreOf: (article) => {
      const candidate = candidateOf(article);
      return rules.reduce((sum, rule) => sum + rule.points(candidate), 0);
    },
    holds: (article, group) => ((heldGroups[article] ?? 0) & (1 << group)) !== 0,
  };
}

/** Weight of a word: of many variants, as common as they are together. */
function weightOf(variants: number, using: number, found: number, total: number): number {
  if (variants === 0) return unknownWord * termWeight(total, 1);
  return termWeight(total, variants === 1 ? using : Math.max(using, found));
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function each(slots: Slots | undefined, note: (article: number, slot: number) => void): void {
  if (!slots) return;
  for (let slot = 0; slot < slots.length; slot++) {
    const articles = slots[slot];
    if (articles) for (const article of articles) note(article, slot);
  }
}
