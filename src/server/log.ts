/** What happened, in a few words and numbers. Never an address, a key, a text or a whole URL. */
export interface LogEntry {
  event: string;
  [detail: string]: string | number | boolean | undefined;
}

export type Log = (entry: LogEntry) => void;

/**
 * A log of one JSON object per line. Lines of one turn of the event loop are written together, so that
 * thousands of requests a second do not wait for the terminal.
 */
export function createLog(write: (text: string) => void, now: () => Date = () => new Date()): Log {
  let lines = '';
  return (entry) => {
    if (lines === '') {
      setImmediate(() => {
        write(lines);
        lines = '';
      });
    }
    lines += `${JSON.stringify({ time: now().toISOString(), ...entry })}\n`;
  };
}

/** For a person at a terminal: only events with a message, which are those that somebody should know of. */
export const problemLog =
  (write: (text: string) => void): Log =>
  ({ event, message }) => {
    if (message !== undefined) write(`${event}: ${String(message)}\n`);
  };

/** What an error says, and what lies behind it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} ${reasonOf(error.cause)}`;
}
