import type { Place, Reason, Row, Vote } from './answer.ts';
import { changeOf, wilsonLower } from './wilson.ts';

/** A text that came with a vote. */
export interface ReportedText {
  day: string;
  helpful: 'yes' | 'no';
  reason: Reason | null;
  text: string;
  isDoubtful: boolean;
}

/** What readers think of one version of one edition. */
export interface EditionReport {
  article: string;
  locale: string;
  /** Version of the edition, as a day. */
  version: string;
  /** Whether no newer version has votes. */
  isLatest: boolean;
  yes: number;
  no: number;
  /** Part of the votes that found it helpful, from 0 to 1; `null` without votes. */
  rate: number | null;
  /** What that part is at least (lower end of Wilson's 95 % interval). */
  atLeast: number | null;
  /** Difference to the version before, if there are enough votes and it is more than chance. */
  change: number | null;
  reasons: Partial<Record<Reason, number>>;
  /** Votes that look like a robot's: they do not count. */
  doubtful: number;
  /** The newest first. */
  texts: ReportedText[];
}

/** What editors work from. */
export interface Report {
  /** What needs work most comes first: where the rate of "no" is highest for certain. */
  editions: EditionReport[];
  /** What readers were looking for, in their words; the newest first. */
  wishes: { day: string; locale: string; place: Place; query: string | null; text: string; isDoubtful: boolean }[];
  /** Searches that found nothing; the most frequent first. */
  misses: { locale: string; query: string; count: number }[];
}

export interface Wanted {
  /** First and last day, included. */
  from?: string | undefined;
  to?: string | undefined;
  locale?: string | undefined;
  /** Whether an article is wanted; all are, if this is missing. */
  article?: ((id: string) => boolean) | undefined;
  /** Also versions that were replaced by newer ones. */
  allVersions?: boolean;
}

/** Searches that fewer readers made are not shown: they might be about a person. */
const fewestMisses = 3;
const mostTexts = 10;
const mostWishes = 100;

/** Make the report of everything in a store. */
export async function reportOn(rows: AsyncIterable<Row> | Iterable<Row>, wanted: Wanted = {}): Promise<Report> {
  const { from = '', to = '9999', locale, article = () => true, allVersions = false } = wanted;
  const editions = new Map<string, EditionReport>();
  const wishes: Report['wishes'] = [];
  const misses = new Map<string, Report['misses'][number]>();

  for await (const row of rows) {
    if (row.table === 'removal' || row.day < from || row.day > to || (locale && row.locale !== locale)) continue;
    if (row.table === 'wish') {
      const { day, locale, place, query, text, signs } = row;
      if (text) insertNewest(wishes, { day, locale, place, query, text, isDoubtful: signs > 0 }, mostWishes);
    } else if (row.table === 'miss') {
      const id = `${row.locale} ${row.query}`;
      misses.set(id, { locale: row.locale, query: row.query, count: row.count + (misses.get(id)?.count ?? 0) });
    } else if (article(row.article)) {
      const id = `${row.article} ${row.locale} ${row.version}`;
      let edition = editions.get(id);
      if (!edition) editions.set(id, (edition = emptyReport(row)));
      if (row.table === 'tally') edition[row.helpful] += row.count;
      else addVote(edition, row);
    }
  }

  return {
    editions: compared([...editions.values()])
      .filter(({ isLatest }) => allVersions || isLatest)
      .sort(byNeed),
    wishes,
    misses: [...misses.values()].filter(({ count }) => count >= fewestMisses).sort((a, b) => b.count - a.count),
  };
}

const emptyReport = ({ article, locale, version }: Pick<Vote, 'article' | 'locale' | 'version'>): EditionReport => ({
  article,
  locale,
  version,
  isLatest: false,
  yes: 0,
  no: 0,
  rate: null,
  atLeast: null,
  change: null,
  reasons: {},
  doubtful: 0,
  texts: [],
});

function addVote(edition: EditionReport, { day, helpful, reason, text, signs }: Vote): void {
  if (text) insertNewest(edition.texts, { day, helpful, reason, text, isDoubtful: signs > 0 }, mostTexts);
  if (signs > 0) {
    edition.doubtful += 1;
    return;
  }
  edition[helpful] += 1;
  if (reason) edition.reasons[reason] = (edition.reasons[reason] ?? 0) + 1;
}

/** Keep a short list of the newest. */
function insertNewest<Item extends { day: string }>(list: Item[], item: Item, length: number): void {
  const place = list.findIndex(({ day }) => day < item.day);
  list.splice(place < 0 ? list.length : place, 0, item);
  list.length = Math.min(list.length, length);
}

/** Fill in what follows from the numbers, comparing each version with the one before. */
function compared(editions: EditionReport[]): EditionReport[] {
  const byEdition = Map.groupBy(editions, ({ article, locale }) => `${article} ${locale}`);
  for (const versions of byEdition.values()) {
    versions.sort((a, b) => (a.version < b.version ? -1 : 1));
    const voted = versions.filter(({ yes, no }) => yes + no > 0);
    for (const edition of versions) {
      const { yes, no } = edition;
      const before = voted[voted.indexOf(edition) - 1];
      edition.isLatest = edition === (voted.at(-1) ?? versions.at(-1));
      edition.rate = yes + no > 0 ? yes / (yes + no) : null;
      edition.atLeast = wilsonLower(yes, yes + no);
      edition.change = before ? changeOf(edition, before) : null;
    }
  }
  return editions;
}

const needOf = ({ yes, no }: EditionReport): number => wilsonLower(no, yes + no) ?? -1;

const byNeed = (a: EditionReport, b: EditionReport): number =>
  needOf(b) - needOf(a) || Number(a.article) - Number(b.article) || (a.locale < b.locale ? -1 : 1);
