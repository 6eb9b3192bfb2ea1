import { hash, randomBytes } from 'node:crypto';

/** Counts how often names occurred. */
export interface Counter {
  count(name: string): number;
  add(name: string): void;
}

/** Cells in each of the two rows: with a million names, a cell is shared by about one other. */
const width = 2 ** 20;

/**
 * A counter that does not know the names: a count-min sketch (Cormode and Muthukrishnan 2005,
 * https://doi.org/10.1016/j.jalgor.2003.12.001) with conservative update.
 *
 * A name is only ever seen as two cells, chosen by a keyed hash whose key is nowhere else and is lost with
 * the sketch. A count is never too low, and too high only for a name whose cells are both shared. Counts end
 * at 255. It takes 2 MiB, however many names there are.
 */
export function countMinSketch(): Counter {
  const key = randomBytes(32).toString('hex');
  const cells = new Uint8Array(2 * width);

  const placesOf = (name: string): readonly [number, number] => {
    // no HMAC, which takes thirty times as long: its other guarantees are for digests that somebody gets to see
    const digest = hash('sha256', key + name, 'buffer');
    return [digest.readUInt32LE(0) % width, width + (digest.readUInt32LE(4) % width)];
  };
  const lowest = ([first, second]: readonly [number, number]) => Math.min(cells[first] ?? 0, cells[second] ?? 0);

  return {
    count: (name) => lowest(placesOf(name)),
    add(name) {
      const places = placesOf(name);
      const count = lowest(places);
      if (count < 255) for (const place of places) if (cells[place] === count) cells[place] = count + 1;
    },
  };
}

/** A counter for names that are no secret and of which there are not many. */
export function exactCounter(): Counter {
  const counts = new Map<string, number>();
  return {
    count: (name) => counts.get(name) ?? 0,
    add: (name) => counts.set(name, (counts.get(name) ?? 0) + 1),
  };
}
