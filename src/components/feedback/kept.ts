/*
 * Answers of this browser's reader, kept where closing the page does not lose them: what was answered, so that it
 * can be changed; what is still to be sent; what is being written.
 */

/** Fields of a form, by name. */
export type Fields = Record<string, string | number>;

/** What the server is told: the fields that `feedback/message.ts` reads. */
export interface Message extends Fields {
  v: 1;
  kind: string;
  key: string;
}

export interface Entry {
  /** Where the message goes. */
  url: string;
  message?: Message | undefined;
  /** Whether the message has arrived. */
  isSent: boolean;
  /** A text that is being written or sent, or that came back. */
  draft?: Fields | undefined;
}

/** Everything lies in one item, by name: `vote,fr,2193,2026-01-27`. A small script on every page looks into it. */
const item = 'kb-feedback';

/** What the browser refused to store, because there is no room or it is switched off: kept for this page. */
const unwritten: Record<string, Entry | undefined> = {};

export function allKept(): Record<string, Entry | undefined> {
  try {
    return { ...(JSON.parse(localStorage.getItem(item) ?? '{}') as Record<string, Entry>), ...unwritten };
  } catch {
    return unwritten;
  }
}

/** What is kept under a name: an empty entry, if nothing is. */
export const kept = (name: string): Partial<Entry> => allKept()[name] ?? {};

/** Keep an entry in place of the last of that name, or nothing. */
export function keep(name: string, entry: Entry | undefined): void {
  const all = { ...allKept(), [name]: entry };
  try {
    localStorage.setItem(item, JSON.stringify(all));
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- names are our own
    delete unwritten[name];
  } catch {
    unwritten[name] = entry;
  }
}
