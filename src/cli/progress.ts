import type { Io } from './command.ts';

/** What takes less than this needs no word, in milliseconds. */
const patience = 1_000;

/** Between two words, in milliseconds. */
const pace = 100;

/**
 * Say how far a long job is, on one line that is overwritten; at a terminal only, and only after a second.
 *
 * @returns A function to call before each item, and with nothing when the job is done.
 */
export function progress(io: Io, what: string, total: number): (done?: number) => void {
  let next = performance.now() + patience;
  let isShown = false;
  return (done) => {
    if (done === undefined) {
      if (isShown) io.err('\r\u001b[K');
      return;
    }
    if (!io.isTerminal || performance.now() < next) return;
    io.err(`\r\u001b[K${what} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`);
    isShown = true;
    next = performance.now() + pace;
  };
}
