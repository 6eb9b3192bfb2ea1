import type { Language } from './analysis/language.ts';
import { readingsOf, type Reading } from './analysis/words.ts';
import type { Entry, SynonymKind } from './entry.ts';
import type { TitlePlace } from './slots.ts';
import type { SynonymFinder } from './synonyms.ts';

/*
 * How strongly an article is about each of its words: BM25F (S. Robertson, H. Zaragoza, "The Probabilistic
 * Relevance Framework: BM25 and Beyond", 2009, section 3.6), reckoned once when the index is written.
 *
 * The numbers were chosen on the development halves of our judged queries and on questions held back. All of
 * them lie on plateaus: half or double of each moves the mean reciprocal rank over all of these by 0.02 at most.
 */

/** Weight of a word by where it stands, and how much a long field of that kind counts against it (0 to 1). */
const fields = {
  title: { weight: 6, length: 0.4 },
  headings: { weight: 1.5, length: 0.5 },
  /** Written by the editor for search alone, phrase by phrase: nearly a title. */
  keywords: { weight: 3, length: 0.4 },
  summary: { weight: 3, length: 0.5 },
  /** Long reference pages contain every word somewhere: length counts for nearly all. */
  body: { weight: 1, length: 0.85 },
  /** Each in other words: what returns in many counts, what stands in one still finds. Who has more is not found for more. */
  questions: { weight: 0.4, length: 0.6 },
};
type Field = keyof typeof fields;
const fieldNames = Object.keys(fields) as Field[];

/** Weight at which half of the full strength is reached. */
const halfway = 3;

/** A synonym stands for words of the title, but weaker: from the editors' glossary, from everyday language. */
const synonymWeights: Readonly<Record<SynonymKind, number>> = { glossary: 0.5, everyday: 0.3 };
/** Synonyms of words outside the title, against those in it. */
const synonymOutsideTitle = 0.2;
/** A synonym counts the more, the more of the title or phrase it stands for: up to three times as much as for one word of many. */
const ofWhole = (share: number): number => 0.5 + share;

/** An article that many others link to is more often the one that is meant: at most a fifth more, from 31 links on. */
const linkBonus = (links: number): number => 1 + (0.2 * Math.min(5, Math.log2(1 + links))) / 5;

/** What an article says of one term. */
export interface Evidence {
  /** Strength, from 0 to a little over 1. */
  impact: number;
  /** Its place, where it stands in the title; the share is known once all articles are. */
  position?: number;
  /** Whether the article or those who ask for it use the word. If not, readers only may look for it by that word. */
  isReal: boolean;
  /** Whether it is there only because everyday language has it for another word. */
  isEveryday?: boolean;
}

/** An article cut into words, before it is known how long articles are on average. */
export interface CutEntry {
  entry: Entry;
  words: Readonly<Record<Field, readonly Reading[]>>;
  /** Where the order of words says something, that of prose does not: one by one. */
  phrases: Readonly<Record<PhraseField, readonly (readonly Reading[])[]>>;
}

/** Fields of many short texts. */
export type PhraseField = 'keywords' | 'questions';

export function cutEntry(entry: Entry, language: Language): CutEntry {
  const cut = (texts: readonly string[]) => texts.map((text) => readingsOf(text, language));
  const phrases = { keywords: cut(entry.keywords), questions: cut(entry.questions) };
  return {
    entry,
    words: {
      title: readingsOf(entry.title, language),
      headings: cut(entry.sections.map(({ title }) => title)).flat(),
      keywords: phrases.keywords.flat(),
      summary: readingsOf(entry.summary, language),
      body: cut(entry.sections.map(({ text }) => text)).flat(),
      questions: phrases.questions.flat(),
    },
    phrases,
  };
}

/** The words that say something. */
export const content = (words: readonly Reading[]): Reading[] => words.filter(({ isStopWord }) => !isStopWord);

/** Average number of words that count in each field, of articles that have any there. */
export function averageLengths(cuts: readonly CutEntry[]): Record<Field, number> {
  const average = (field: Field) => {
    const lengths = cuts.map(({ words }) => content(words[field]).length).filter((length) => length > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  };
  return Object.fromEntries(fieldNames.map((field) => [field, average(field)])) as Record<Field, number>;
}

/** What an article says of each of its terms. */
export function weigh(
  { entry, words }: CutEntry,
  averages: Readonly<Record<Field, number>>,
  finders: Readonly<Record<SynonymKind, SynonymFinder>>,
): Map<string, Evidence> {
  const weights = new Map<string, number>();
  for (const field of fieldNames) {
    const counted = content(words[field]);
    const { weight, length } = fields[field];
    const step = weight / (1 - length + (length * counted.length) / averages[field]);
    for (const { term, parts } of counted) {
      for (const one of [term, ...parts]) weights.set(one, (weights.get(one) ?? 0) + step);
    }
  }
  const bonus = linkBonus(entry.links);
  const impactOf = (weight: number) => (bonus * weight) / (halfway + weight);

  const evidence = new Map<string, Evidence>();
  for (const [term, weight] of weights) evidence.set(term, { impact: impactOf(weight), isReal: true });
  content(words.title).forEach(({ term, parts }, position) => {
    for (const one of [term, ...parts]) {
      const known = evidence.get(one);
      if (known) known.position ??= position;
    }
  });

  // Where readers said themselves how they call things, guesses add 0.002 to the mean reciprocal rank, and a tenth to the index.
  const isGuessed = entry.questions.length === 0;
  const aboutAll = [...entry.keywords, entry.summary];
  const outsideTitle: Record<SynonymKind, readonly string[]> = {
    glossary: [...aboutAll, ...entry.sections.map(({ title }) => title)],
    everyday: aboutAll, // those of headings made the index 5 % larger and found nothing more
  };
  for (const kind of Object.keys(finders) as SynonymKind[]) {
    if (kind === 'everyday' && !isGuessed) continue;
    for (const [texts, factor] of [[[entry.title], 1] as const, [outsideTitle[kind], synonymOutsideTitle] as const]) {
      const weight = synonymWeights[kind] * factor * fields.title.weight;
      for (const text of texts) {
        for (const [term, share] of finders[kind](text)) {
          const impact = impactOf(weight * ofWhole(share));
          const known = evidence.get(term);
          if (!known) evidence.set(term, { impact, isReal: false, isEveryday: kind === 'everyday' });
          else known.impact = Math.max(known.impact, impact);
        }
      }
    }
  }
  return evidence;
}

/** Share of each title term in the weight of its title, by the weight of terms. */
export function titlePlaces(
  evidence: ReadonlyMap<string, Evidence>,
  title: readonly Reading[],
  weightOf: (term: string) => number,
): Map<string, TitlePlace> {
  const total = [...new Set(content(title).map(({ term }) => term))].reduce((sum, term) => sum + weightOf(term), 0);
  const places = new Map<string, TitlePlace>();
  for (const [term, { position }] of evidence) {
    if (position !== undefined) places.set(term, { position, share: Math.min(1, weightOf(term) / total) });
  }
  return places;
}
