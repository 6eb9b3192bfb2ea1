import type { Entry } from './entry.ts';

/**
 * The order in which articles are numbered: translated ones first, then by product and type, so that a
 * number tells all three; within these by category and title, so that what is found together is kept together.
 */
export function inOrderOfNumbers(
  entries: readonly Entry[],
  locale: string,
  products: readonly { key: string }[],
): Entry[] {
  const places = new Map(products.map(({ key }, place) => [key, place]));
  const placeOf = ({ product }: Entry) => places.get(product) ?? places.size;
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...entries].sort(
    (a, b) =>
      Number(a.locale !== locale) - Number(b.locale !== locale) ||
      compare(a.locale, b.locale) ||
      placeOf(a) - placeOf(b) ||
      compare(a.product, b.product) ||
      compare(a.type, b.type) ||
      compare(a.category, b.category) ||
      compare(a.title, b.title) ||
      Number(a.id) - Number(b.id),
  );
}
