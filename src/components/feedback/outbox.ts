import { allKept, keep, kept, type Entry } from './kept.ts';

/*
 * Sends answers, each until it has arrived. The server knows a message by its key and its number, so sending one
 * again changes nothing.
 */

/** What became of a message. The sentence of the server is in the reader's language, and empty where it was not heard. */
export interface Outcome {
  state: 'sent' | 'later' | 'refused';
  sentence: string;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 10_000;
/** Wait before the next attempt: doubled after each that failed, in milliseconds. */
let pause = 4_000;
const longestPause = 300_000;

let timer: ReturnType<typeof setTimeout> | undefined;
const underway = new Map<string, Promise<Outcome>>();

/** A key as the server wants it. `crypto.randomUUID` exists only where the page came by HTTPS. */
export const newKey = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (sign) =>
    (Number(sign) ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (Number(sign) / 4)))).toString(16),
  );

/** Send what is kept under a name. The same message twice at once is one. */
export function send(name: string): Promise<Outcome> {
  const { url, message } = kept(name) ?? { url: '' };
  const body = JSON.stringify(message);
  const sending = underway.get(body) ?? post(url, body).finally(() => underway.delete(body));
  underway.set(body, sending);
  return sending.then((outcome) => {
    const entry = kept(name);
    // it may have been changed in the meantime
    if (entry && JSON.stringify(entry.message) === body && outcome.state !== 'later') {
      const isSent = outcome.state === 'sent';
      keep(name, after(entry, isSent));
      if (isSent) document.dispatchEvent(new CustomEvent('kb-feedback', { detail: name }));
    }
    return outcome;
  });
}

/** What is kept of a message that was answered: votes, to be changed; and texts that were refused. */
function after(entry: Entry, isSent: boolean): Entry | undefined {
  const { message, url, draft } = entry;
  const isOver = isSent && draft?.text.trim() === (message?.text ?? '') && draft.reason === (message?.reason ?? '');
  // of a vote that was refused an earlier form may have been taken
  if (message?.kind === 'vote' && (isSent || message.seq))
    return { ...entry, isSent: true, draft: isOver ? undefined : draft };
  return isSent || !draft ? undefined : { url, draft, isSent: true };
}

async function post(url: string, body: string): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: true,
      signal: AbortSignal.timeout(patience),
    });
    const { status, headers } = response;
    const isOurs = /json/.test(headers.get('content-type') ?? '');
    const { title = '' } = isOurs ? ((await response.json()) as { title?: string }) : {};
    if (status === 204 || (response.ok && isOurs)) {
      pause = 4_000;
      return { state: 'sent', sentence: '' };
    }
    if (status !== 408 && status !== 429 && status < 500) return { state: 'refused', sentence: title };
    tryAgain(Number(headers.get('retry-after')) * 1_000);
    return { state: 'later', sentence: title };
  } catch {
    tryAgain(0);
    return { state: 'later', sentence: '' };
  }
}

function tryAgain(notBefore: number): void {
  clearTimeout(timer);
  timer = setTimeout(sendAll, Math.max(pause, notBefore));
  pause = Math.min(pause * 2, longestPause);
}

/** Send everything that has not arrived. */
function sendAll(): void {
  for (const [name, entry] of Object.entries(allKept())) if (entry?.isSent === false) void send(name);
}

addEventListener('online', sendAll);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') sendAll();
});
sendAll();
