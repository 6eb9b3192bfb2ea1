import { allKept, keep, kept } from './kept.ts';

/*
 * Sends answers, each until it has arrived. The server knows a message by its key and its number, so sending one
 * again changes nothing.
 */

/** What became of a message. The sentence of the server is in the reader's language, if it was heard. */
export interface Outcome {
  state: 'sent' | 'later' | 'refused';
  sentence?: string | undefined;
}

/** Longest wait for an answer, in milliseconds. */
const patience = 10_000;
/** Wait before the next attempt: doubled after each that failed, in milliseconds. */
let pause = 4_000;
const longestPause = 300_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Told when what is kept under a name has arrived, now or after a while: and whether the draft has. */
export const onArrival: Record<string, (isDraft: boolean) => void> = {};

/** A key as the server wants it. `crypto.randomUUID` exists only where the page came by HTTPS. */
export const newKey = (): string =>
  '10000000-1000-4000-8000-100000000000'.replace(/[018]/g, (sign) =>
    (Number(sign) ^ ((crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) & (15 >> (Number(sign) / 4)))).toString(16),
  );

let last: Promise<unknown> = Promise.resolve();

/** Send what is kept under a name, after what is under way: a deletion must not overtake what it deletes. */
export function send(name: string): Promise<Outcome> {
  const sending = last.then(() => sendNow(name));
  last = sending;
  return sending;
}

async function sendNow(name: string): Promise<Outcome> {
  const { url, message, isSent } = kept(name);
  if (!url || isSent) return { state: 'sent' };
  const body = JSON.stringify(message);
  const outcome = await post(url, body);
  const entry = kept(name);
  // in the meantime it may have been deleted in another tab, or changed
  if (!entry.message) return { state: 'sent' };
  if (outcome.state === 'later' || JSON.stringify(entry.message) !== body) return outcome;

  const { draft } = entry;
  const hasArrived = outcome.state === 'sent';
  const hasDraftArrived =
    hasArrived && draft !== undefined && draft.text === message?.text && draft.reason === message?.reason;
  const rest = hasDraftArrived ? undefined : draft;
  // votes are kept to be changed; of one that was refused an earlier form may have been taken
  const answer = message?.kind === 'vote' && (hasArrived || message.seq) ? message : undefined;
  keep(name, answer || rest ? { url, message: answer, isSent: true, draft: rest } : undefined);
  if (hasArrived) onArrival[name]?.(hasDraftArrived);
  return outcome;
}

async function post(url: string, body: string): Promise<Outcome> {
  let notBefore = 0;
  let sentence: string | undefined;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
      keepalive: true,
      signal: AbortSignal.timeout(patience),
    });
    const { status, headers } = response;
    // a page instead of an answer comes from another program
    const isOurs = status === 204 || /json/.test(headers.get('content-type') ?? '');
    if (isOurs && status !== 204) sentence = ((await response.json()) as { title?: string }).title;
    if (response.ok && isOurs) {
      pause = 4_000;
      return { state: 'sent' };
    }
    if (status !== 408 && status !== 429 && status < 500) return { state: 'refused', sentence };
    notBefore = Number(headers.get('retry-after')) * 1_000;
  } catch {
    // no connection, or none that is fast enough
  }
  clearTimeout(timer);
  timer = setTimeout(() => void sendAll(), Math.max(pause, notBefore));
  pause = Math.min(pause * 2, longestPause);
  return { state: 'later', sentence };
}

/** Send everything that has not arrived: one after the other, so that what comes in between waits for one only. */
async function sendAll(): Promise<void> {
  for (const [name, entry] of Object.entries(allKept())) if (entry?.isSent === false) await send(name);
}

addEventListener('online', () => void sendAll());
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void sendAll();
});
void sendAll();
