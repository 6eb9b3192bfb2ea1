import { Index } from 'flexsearch';

/** Article numbers under a term, by slot, the slot of the strongest evidence first. Slots may be missing. */
export type Slots = (number[] | undefined)[];

/** An index of FlexSearch that keeps the evidence we give it. */
export interface PostingStore {
  /** Note an article under its terms, each in the slot of its evidence. */
  add(article: number, slots: ReadonlyMap<string, number>): void;
  /** Take in what another store knew of a term. */
  put(term: string, slots: Slots): void;
  get(term: string): Slots | undefined;
  terms(): IterableIterator<string>;
}

/**
 * Open an empty store.
 *
 * FlexSearch asks for the terms of a text (`encode`) and for the slot of each (`score`); both are answered
 * from the evidence at hand, so its own analysis and scores never run. Stored slots are read and put in
 * through `map`, which its small build has too; a test holds that to the documented `import` and `search`.
 *
 * @param resolution Number of slots.
 */
export function createStore(resolution: number): PostingStore {
  let evidence: ReadonlyMap<string, number> = new Map();
  const index = new Index({
    tokenize: 'strict',
    resolution,
    encode: () => [...evidence.keys()],
    score: (_content, term) => evidence.get(term) ?? resolution - 1,
  });
  const { map } = index as unknown as { map: Map<string, Slots> };
  return {
    add(article, slots) {
      evidence = slots;
      index.add(article, '-');
    },
    put: (term, slots) => void map.set(term, slots),
    get: (term) => map.get(term),
    terms: () => map.keys(),
  };
}
