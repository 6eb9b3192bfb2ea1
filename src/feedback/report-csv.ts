import { reasons } from './answer.ts';
import { csvLine } from './csv.ts';
import type { Report } from './report.ts';

/** The numbers of a report for spreadsheet programs, one line for each version of each edition. */
export function reportCsv({ editions }: Report): string {
  const head = [
    'article',
    'locale',
    'version',
    'yes',
    'no',
    'rate',
    'atLeast',
    'change',
    'doubtful',
    ...reasons,
    'latestText',
  ];
  const lines = editions.map(
    ({ article, locale, version, yes, no, rate, atLeast, change, doubtful, reasons: counts, texts }) => [
      article,
      locale,
      version,
      yes,
      no,
      rounded(rate),
      rounded(atLeast),
      rounded(change),
      doubtful,
      ...reasons.map((reason) => counts[reason] ?? 0),
      texts[0]?.text ?? null,
    ],
  );
  return [head, ...lines].map(csvLine).join('');
}

const rounded = (rate: number | null): number | null => (rate === null ? null : Math.round(rate * 10_000) / 10_000);
