interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

export interface GroupCommit<Item, Result> {
  /** @returns What became of the item, once its group was written. */
  add(item: Item): Promise<Result>;
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
}

/** Largest group: its rows take a few milliseconds, so nobody waits long behind it. */
const largestGroup = 500;

/**
 * Write what arrives together in one go. To sync a disk takes about as long for one row as for fifty, so
 * this multiplies what a store can take, and costs a lonely row nothing.
 *
 * One group is written at a time. If a group is refused for the sake of one item, its items are written one
 * by one, so that no item suffers from another.
 *
 * @param write Writes a group, whole or not at all, and gives a result for each item.
 * @param isTotal Whether an error concerns every item, and not a single one.
 * @param limit How many may wait; `onFull` makes the error for those who come then.
 */
export function groupCommit<Item, Result>(
  write: (items: Item[]) => Promise<Result[]>,
  { isTotal, limit = 5_000, onFull }: { isTotal(error: unknown): boolean; limit?: number; onFull(): Error },
): GroupCommit<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    // requests that arrived in this turn of the event loop join the first group
    await nextTurn();
    while (waiting.length > 0) {
      await writeGroup(waiting.splice(0, largestGroup));
      await nextTurn();
    }
    running = undefined;
  }

  async function writeGroup(group: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await write(group.map(({ item }) => item));
      group.forEach(({ resolve }, index) => {
        resolve(results[index] as Result);
      });
    } catch (error) {
      if (group.length > 1 && !isTotal(error)) for (const one of group) await writeGroup([one]);
      else for (const { reject } of group) reject(error);
    }
  }

  return {
    add: (item) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= limit) {
          reject(onFull());
          return;
        }
        waiting.push({ item, resolve, reject });
        running ??= run();
      }),
    idle: async () => {
      while (running) await running;
    },
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
