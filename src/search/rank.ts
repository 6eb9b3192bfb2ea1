import type { Slots } from './engine.ts';
import type { Group } from './groups.ts';
import type { SearchIndex } from './open-index.ts';
import { isPauseDue, pause } from './pause.ts';
import { holds, type Candidate } from './ranking/rule.ts';
import { impacts, slotOfPair, titlePlaces } from './slots.ts';
import { termWeight } from './terms.ts';

/** What is found out about an article while the words of a query are gone through. */
interface Card extends Candidate {
  /** The best that the group at hand finds of it, and the place of that group. */
  group: number;
  impact: number;
  titleShareNow: number;
  titleWeight: number;
  position: number;
  isPair: boolean;
  /** Where its title held the word of the group before, if it did. */
  positionBefore: number;
}

/** Part of a rare word's weight that a word has which no article knows. */
const unknownWord = 0.5;

/**
 * Gather what articles hold of the words of a query. All that the groups name is loaded.
 *
 * Runs on every keystroke over thousands of articles: each is visited once for each of its postings.
 *
 * @returns The articles that hold a word.
 */
export async function candidatesOf(groups: readonly Group[], index: SearchIndex): Promise<Candidate[]> {
  const total = index.articles;
  const cardOfArticle = new Array<Card | undefined>(total).fill(undefined);
  const cards: Card[] = [];
  let asked = 0;
  let weightBefore = 0;

  for (const [place, { variants, term, using: ofWord }] of groups.entries()) {
    const found: Card[] = [];
    const cardOf = (article: number): Card => {
      let card = cardOfArticle[article];
      if (!card) cards.push((card = cardOfArticle[article] = emptyCard(article)));
      if (card.group !== place) {
        found.push(card);
        card.positionBefore = card.group === place - 1 && card.titleShareNow > 0 ? card.position : notInTitle;
        card.group = place;
        card.impact = card.titleShareNow = 0;
        card.isPair = false;
      }
      return card;
    };
    let using = 0;
    for (const [variant, factor] of variants) {
      if (isPauseDue()) await pause();
      using = Math.max(using, index.using(variant));
      const weight = termWeight(total, index.using(variant));
      each(index.words(variant), (article, slot) => {
        const card = cardOf(article);
        card.impact = Math.max(card.impact, factor * (impacts[slot] ?? 0));
      });
      each(index.titles(variant), (article, slot) => {
        const { share, position } = titlePlaces[slot] ?? { share: 0, position: 0 };
        const card = cardOf(article);
        if (share * factor <= card.titleShareNow) return;
        card.titleShareNow = share * factor;
        card.titleWeight = weight;
        card.position = position;
      });
    }
    const before = groups[place - 1];
    for (const article of (before && index.pairs(term)?.[slotOfPair(before.term)]) ?? []) {
      const card = cardOf(article);
      card.isPair = holds(card, place - 1);
    }

    const weight =
      ofWord === undefined ? weightOf(variants.size, using, found.length, total) : termWeight(total, ofWord);
    asked += weight;
    for (const card of found) {
      card.held += weight;
      card.heldGroups |= 1 << place;
      card.strength += weight * card.impact;
      const isInTitle = card.titleShareNow > 0;
      if (card.isPair || (isInTitle && card.position === card.positionBefore + 1)) {
        card.inOrder += Math.min(weight, weightBefore);
      }
      if (isInTitle) {
        card.inTitle += Math.min(weight, card.titleWeight);
        card.titleShare += card.titleShareNow;
      }
    }
    weightBefore = weight;
  }
  for (const card of cards) card.asked = asked;
  return cards;
}

const notInTitle = -2;

const emptyCard = (article: number): Card => ({
  article,
  asked: 0,
  held: 0,
  heldGroups: 0,
  strength: 0,
  inTitle: 0,
  titleShare: 0,
  inOrder: 0,
  group: -1,
  impact: 0,
  titleShareNow: 0,
  titleWeight: 0,
  position: notInTitle,
  isPair: false,
  positionBefore: notInTitle,
});

/** Weight of a word: of many variants, as common as they are together. */
function weightOf(variants: number, using: number, found: number, total: number): number {
  if (variants === 0) return unknownWord * termWeight(total, 1);
  return termWeight(total, variants === 1 ? using : Math.max(using, found));
}

function each(slots: Slots | undefined, note: (article: number, slot: number) => void): void {
  slots?.forEach((articles, slot) => {
    for (const article of articles ?? []) note(article, slot);
  });
}
