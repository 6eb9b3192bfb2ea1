import type { FeedbackStore } from './feedback-store.ts';
import { rowSchema } from './row-schema.ts';

/** A line of an export cannot be taken. The message says which and why. */
export class WrongLine extends Error {
  override name = 'WrongLine';
}

/** Everything in a store as lines of JSON, in an order that depends on nothing but what is in it. */
export async function* exportLines(store: FeedbackStore): AsyncGenerator<string> {
  for await (const row of store.rows()) yield `${JSON.stringify(row)}\n`;
}

/** So many lines are on their way at once: enough to fill groups, and few in memory. */
const atOnce = 500;

/**
 * Put the lines of an export into a store: to restore one, or to move from one database to another. What the store
 * knows already, or knows something newer of, stays; so an import may be repeated.
 *
 * @returns How many rows were read.
 * @throws {WrongLine} At the first line that is none; what stood before it was taken.
 */
export async function importLines(lines: AsyncIterable<string>, store: FeedbackStore): Promise<number> {
  let rows = 0;
  let number = 0;
  let waiting: Promise<unknown>[] = [];
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { data, error } = rowSchema.safeParse(parsed(line));
    if (!data) {
      await Promise.all(waiting);
      const [issue] = error.issues;
      throw new WrongLine(
        `Line ${String(number)} is no row of feedback: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
      );
    }
    rows += 1;
    waiting.push(store.write({ save: data }));
    if (waiting.length >= atOnce) {
      await Promise.all(waiting);
      waiting = [];
    }
  }
  await Promise.all(waiting);
  return rows;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
