import { reasons } from './answer.ts';
import type { EditionReport, Report } from './report.ts';

/** What each reason is called in reports, which speak English only. */
const reasonNames = {
  outdated: 'out of date or wrong',
  mismatch: 'steps do not match',
  unclear: 'hard to understand',
  incomplete: 'information missing',
  translation: 'translation problem',
  other: 'other',
} as const satisfies Record<(typeof reasons)[number], string>;

interface Shown {
  /** Title of an edition, if it is known. */
  titleOf(article: string, locale: string): string | undefined;
  /** Editions and wishes shown at most. */
  most: number;
  /** Texts shown for each edition at most. */
  texts: number;
}

/** A report for a terminal: a table, then what readers wrote. */
export function reportText({ editions, wishes, misses }: Report, { titleOf, most, texts }: Shown): string {
  if (editions.length + wishes.length + misses.length === 0) return 'No feedback yet.\n';
  const shown = editions.slice(0, most);
  const words = shown.flatMap((edition) => edition.texts.slice(0, texts).map((text) => ({ edition, text })));
  return [
    section('What needs work most comes first', tableOf(shown, titleOf)),
    editions.length > most && `${String(editions.length - most)} more editions: --limit ${String(editions.length)}\n`,
    section(
      'What readers wrote',
      words.map(({ edition: { article, locale }, text: { day, helpful, reason, text, isDoubtful } }) => {
        const about = [day, article, locale, helpful, reason && reasonNames[reason], isDoubtful && 'doubtful'];
        return `${about.filter(Boolean).join(' · ')}\n    ${indented(text)}`;
      }),
    ),
    section(
      'What readers were looking for',
      wishes.slice(0, most).map(({ day, locale, query, text, isDoubtful }) => {
        const about = [day, locale, query && `after “${query}”`, isDoubtful && 'doubtful'];
        return `${about.filter(Boolean).join(' · ')}\n    ${indented(text)}`;
      }),
    ),
    section(
      'Searches that found nothing',
      misses.slice(0, most).map(({ locale, query, count }) => `${String(count).padStart(6)}  ${locale}  ${query}`),
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

const section = (heading: string, lines: readonly string[]): string | false =>
  lines.length > 0 && `${heading}\n\n${lines.map((line) => `  ${line}\n`).join('')}`;

const indented = (text: string): string => text.replaceAll('\n', '\n    ');

function tableOf(editions: readonly EditionReport[], titleOf: Shown['titleOf']): string[] {
  if (editions.length === 0) return [];
  const head = ['FAQ', '', 'version', 'yes', 'no', 'helpful', 'at least', 'change', 'doubtful', 'title and reasons'];
  const rows = editions.map((edition) => {
    const { article, locale, version, yes, no, rate, atLeast, change, doubtful } = edition;
    const why = reasons.flatMap((reason) => {
      const count = edition.reasons[reason];
      return count ? [`${reasonNames[reason]} ${String(count)}`] : [];
    });
    const title = titleOf(article, locale) ?? '';
    const last = why.length > 0 ? `${title} (${why.join(', ')})` : title;
    const numbers = [
      String(yes),
      String(no),
      percent(rate),
      percent(atLeast),
      difference(change),
      doubtful ? String(doubtful) : '',
    ];
    return [article, locale, version, ...numbers, last];
  });
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  return [head, ...rows].map((row) =>
    row
      .map((cell, column) => aligned(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Numbers stand to the right. */
const aligned = (cell: string, column: number, width: number): string =>
  column >= 3 && column <= 8 ? cell.padStart(width) : cell.padEnd(width);

/** A rate as reports show it. */
export const percent = (rate: number | null): string => (rate === null ? '' : `${String(Math.round(rate * 100))} %`);

/** A difference of two rates is in points: from 50 % to 60 % are 10 points, not 10 or 20 %. */
export const difference = (change: number | null): string =>
  change === null ? '' : `${change > 0 ? '+' : '−'}${String(Math.round(Math.abs(change) * 100))} points`;
