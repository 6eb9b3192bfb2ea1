/**
 * A number as a language writes it, in the browser. To ask the browser takes a slow phone 100 ms, the first
 * time; to know what parts the thousands takes none.
 *
 * @param thousands As {@link thousandsOf} gives it.
 */
export const writtenNumber = (count: number, locale: string, thousands: string | undefined): string =>
  thousands === undefined || !Number.isInteger(count) ? count.toLocaleString(locale) : grouped(count, thousands);

/** What parts the thousands in a language; `undefined` where more than that is particular to its numbers. */
export function thousandsOf(locale: string): string | undefined {
  const thousands = (1_000_000).toLocaleString(locale).replace(/\d+/g, '').charAt(0);
  const isAll = [0, 1_234, 1_234_567].every((count) => grouped(count, thousands) === count.toLocaleString(locale));
  return isAll ? thousands : undefined;
}

const grouped = (count: number, thousands: string): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, thousands);
