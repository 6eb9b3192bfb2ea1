import type { Options } from '#search/search.ts';

/** What a reader asks of the results page: its whole state that is worth a link. */
export interface Asked {
  query: string;
  /** Key of a product, name of an article type: empty for all. */
  product: string;
  type: string;
  /** Whether words are to be taken as typed, misspelt or not. */
  isExact: boolean;
}

export const askedIn = ({ searchParams }: URL): Asked => ({
  query: searchParams.get('q')?.trim() ?? '',
  product: searchParams.get('product') ?? '',
  type: searchParams.get('type') ?? '',
  isExact: searchParams.has('exact'),
});

/**
 * Address of results.
 *
 * @param page Address of the results page: `/fr/search/`.
 */
export function addressOf(page: string, { query, product, type, isExact }: Partial<Asked>): string {
  const state = new URLSearchParams({
    q: query ?? '',
    ...(product && { product }),
    ...(type && { type }),
    ...(isExact && { exact: '1' }),
  });
  return `${page}?${state.toString()}`;
}

/** What results can be narrowed by. */
export const filterKinds = ['product', 'type'] as const;

/** A filter that is chosen, and what it is called. */
export interface Filter {
  kind: (typeof filterKinds)[number];
  name: string;
}

/** The part of the options that filters choose. */
export const filterOf = ({ product, type }: Asked): Options => ({
  products: product ? [product] : [],
  types: type ? [type] : [],
});
