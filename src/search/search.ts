import { groupsOf, type Group } from './groups.ts';
import type { SearchIndex } from './open-index.ts';
import { pause } from './pause.ts';
import { queryFrom, type Query } from './query.ts';
import { candidatesOf } from './rank.ts';
import { rules, scoreOf } from './ranking/index.ts';
import { holds, type Candidate } from './ranking/rule.ts';
import { targetAddress } from './targets.ts';
import { idTerm } from './terms.ts';

export interface Options {
  /** Most results to give; 8 if nothing is said. */
  limit?: number;
  /** Only articles of one of these products, and of one of these types. Empty lists mean all. */
  products?: readonly string[];
  types?: readonly string[];
  /** Whether the reader is still typing: then a last word of two letters waits for the third. */
  isTyping?: boolean;
  /** Whether to look for misspelt words. Readers can ask for what they typed. */
  corrects?: boolean;
}

export interface Result {
  id: string;
  title: string;
  /** Address of the article's page, with the site's base path. */
  address: string;
  product: { key: string; name: string };
  type: string;
  /** Language of the text: another than the index's where the article is not translated. */
  locale: string;
  score: number;
  /** Points by rule. */
  reasons: Readonly<Record<string, number>>;
  /** Words of the query, as typed, that the article does not hold, each once. */
  missing: readonly string[];
  /** The id that was asked for, where this article took its place. */
  was?: string;
}

export interface Answer {
  /** What was asked, without spaces around it. */
  query: string;
  /** Best first. */
  results: readonly Result[];
  /** Whether too little is typed to look for anything. */
  isTooShort: boolean;
  /** How many articles are worth listing, which are the first results. Others may follow that lack most of the query. */
  total: number;
  /** Whether all of them lack most of the query. */
  isPartly: boolean;
  /** The same by product, whatever the filter of products; and by type, whatever the filter of types. */
  counts: { products: ReadonlyMap<string, number>; types: ReadonlyMap<string, number> };
  /** Names of all products by key, in the order of the pages. */
  products: Readonly<Record<string, string>>;
  /** What was searched for instead of a misspelt query. */
  correction?: string;
  /** The words that were searched for, with all that counts as finding them: for marks and excerpts. */
  groups: readonly Group[];
}

/** An article that was found: by words, or by its id. */
interface Found {
  article: number;
  score: number;
  candidate: Candidate | undefined;
}

/**
 * Share of what was asked for, by weight, that an article holds if it is worth listing. Those with less come behind. From
 * 0.35 on, among real help centres with few keywords, the mean reciprocal rank falls by 0.005 in English, 0.017 in French.
 */
const leastHeld = 0.3;
/** Articles that are worth listing where none holds so much. */
const mostPartly = 8;

/** An id that was asked for comes before everything else. */
const idPoints = 1_000;
const asId = 'id';

/**
 * Search an index.
 *
 * @throws {SearchUnavailableError} When files of the index cannot be had.
 * @throws {StaleIndexError} When the index was replaced; opened anew, it will answer.
 */
export async function search(index: SearchIndex, written: string, options: Options = {}): Promise<Answer> {
  const { limit = 8, products = [], types = [], isTyping = false, corrects = true } = options;
  const query = queryFrom(written, index.language);
  if (query.id !== undefined) await index.load([idTerm(query.id)]);
  const asked = query.id === undefined ? [] : (index.words(idTerm(query.id)) ?? []).flatMap((one) => one ?? []);
  const groups = query.isOnlyId ? [] : await groupsOf(query, index, { isTyping, corrects });
  const candidates = await candidatesOf(groups, index);
  await pause();

  const counts = { products: new Map<string, number>(), types: new Map<string, number>() };
  const whole: Found[] = [];
  const partly: Found[] = [];
  let total = 0;
  let totalPartly = 0;
  const consider = (article: number, candidate: Candidate | undefined) => {
    const { product, type } = index.placeOf(article);
    const isOfProduct = allows(products, product);
    const isOfType = allows(types, type);
    const isWorthListing = !candidate || candidate.held >= leastHeld * candidate.asked;
    if (isWorthListing && isOfType) count(counts.products, product);
    if (isWorthListing && isOfProduct) count(counts.types, type);
    if (!isOfProduct || !isOfType) return;
    if (isWorthListing) total++;
    else totalPartly++;
    const found = { article, candidate, score: candidate ? scoreOf(candidate) : idPoints };
    if (isWorthListing) putIn(whole, found, limit);
    else putIn(partly, found, limit);
  };
  for (const article of asked) consider(article, undefined);
  for (const candidate of candidates) {
    if (!asked.includes(candidate.article)) consider(candidate.article, candidate);
  }
  const best = [...whole, ...partly].slice(0, limit);
  const certain = groups.map((group) => ([...group.variants.keys()].some(isCut(index)) ? undefined : group));
  const titles = await index.titlesOf(best.map(({ article }) => article));
  await pause();

  const results = best.flatMap(({ article, candidate, score }): Result[] => {
    const listed = titles.get(article);
    if (!listed) return [];
    const { id, title } = listed;
    const { product, type, locale } = index.placeOf(article);
    return [
      {
        id,
        title,
        address: targetAddress(index.manifest, listed),
        product: { key: product, name: index.manifest.products[product] ?? product },
        type,
        locale,
        score,
        reasons: candidate ? reasonsOf(candidate) : { [asId]: idPoints },
        missing: candidate ? missingIn(candidate, query, certain) : [],
        ...(!candidate && id !== query.id && query.id !== undefined && { was: query.id }),
      },
    ];
  });
  const correction = correctionOf(query, groups);
  const isTooShort = groups.length === 0 && !query.isOnlyId;
  const { products: names } = index.manifest;
  return {
    query: query.text,
    results,
    isTooShort,
    total: total || Math.min(totalPartly, mostPartly),
    isPartly: total === 0 && totalPartly > 0,
    counts,
    products: names,
    groups,
    ...(correction && { correction }),
  };
}

const allows = (wanted: readonly string[], key: string): boolean => wanted.length === 0 || wanted.includes(key);

const count = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** Put one among the best, if it belongs there: best first, at most `limit`. Equal ones keep the order of numbers. */
function putIn(best: Found[], one: Found, limit: number): void {
  const isBefore = (other: Found) =>
    one.score > other.score || (one.score === other.score && one.article < other.article);
  let place = best.length;
  while (place > 0 && isBefore(best[place - 1] as Found)) place--;
  if (place >= limit) return;
  best.splice(place, 0, one);
  best.length = Math.min(best.length, limit);
}

const reasonsOf = (candidate: Candidate): Record<string, number> =>
  Object.fromEntries(rules.map((rule) => [rule.name, rule.points(candidate)]));

/** Whether the list of a term is cut, so that other articles may hold it, too. */
const isCut = (index: SearchIndex) => (term: string) =>
  (index.words(term) ?? []).reduce((sum, articles) => sum + (articles?.length ?? 0), 0) < index.using(term);

/** @param groups Those of which the index says for certain which articles hold them, in their places. */
function missingIn(candidate: Candidate, { text }: Query, groups: readonly (Group | undefined)[]): string[] {
  const missing = groups.flatMap((group, place) => (!group || holds(candidate, place) ? [] : [group.word]));
  return [...new Set(missing)].map(({ start, end }) => text.slice(start, end));
}

/** The query with the words that were taken for misspelt ones, the rest as the reader typed it. */
function correctionOf({ text, all }: Query, groups: readonly Group[]): string | undefined {
  const meant = new Map(groups.flatMap((group) => (group.meant === undefined ? [] : [[group.word.term, group.meant]])));
  if (meant.size === 0) return undefined;
  let query = '';
  let end = 0;
  for (const word of all) {
    query += text.slice(end, word.start) + (meant.get(word.term) ?? text.slice(word.start, word.end));
    end = word.end;
  }
  return query + text.slice(end);
}
