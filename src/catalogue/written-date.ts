/** Months as English and French write them, by their first letters without accents. */
const months = [
  ['jan'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'aou'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
];

const two = (number: number) => String(number).padStart(2, '0');

/** Number of days of a month, both as people count them. */
const daysOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

function asDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysOf(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function monthNamed(word: string): number {
  const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return months.findIndex((starts) => starts.some((start) => folded.startsWith(start))) + 1;
}

/**
 * The day that somebody meant who wrote it in another form: `13.05.2026`, `2026-5-3`, `13 mai 2026`.
 *
 * @returns `2026-05-13`; `undefined` when it is no day or could be two (`05/06/2026`).
 */
export function dayMeant(written: string): string | undefined {
  const text = written.trim();
  const [, year, month, day] = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})(?:[T ].*)?$/.exec(text) ?? [];
  if (year && month && day) return asDay(Number(year), Number(month), Number(day));

  const [, first, sign, second, last] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (first && second && last) {
    const dayFirst = asDay(Number(last), Number(second), Number(first));
    const monthFirst = asDay(Number(last), Number(first), Number(second));
    // With points the day always comes first; with a slash it depends on the country.
    if (sign === '.' || !monthFirst || dayFirst === monthFirst) return dayFirst;
    return dayFirst ? undefined : monthFirst;
  }

  const word = /\p{L}+/gu.exec(text.replace(/\b(\d{1,2})(?:er|st|nd|rd|th)\b/, '$1'))?.[0];
  const dayAndYear = /(?:^|\D)(\d{1,2})(?:er|st|nd|rd|th)?\D+(\d{4})$/.exec(text);
  if (!word || !dayAndYear) return undefined;
  return asDay(Number(dayAndYear[2]), monthNamed(word), Number(dayAndYear[1]));
}

/** What to write instead of a date in a wrong form. */
export function adviceForDate(key: string, written: unknown): string {
  const text = String(written ?? '');
  const day = dayMeant(text);
  if (day !== undefined) return `Write ${key}: ${day}`;
  const [, year, month] = /^(\d{4})-(\d{2})-\d{2}$/.exec(text) ?? [];
  if (year && month && Number(month) >= 1 && Number(month) <= 12) {
    return `${year}-${month} has only ${String(daysOf(Number(year), Number(month)))} days.`;
  }
  return 'Write a day as year-month-day, with two digits for month and day: 2026-05-13';
}
