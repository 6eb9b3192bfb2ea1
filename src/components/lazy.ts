/** Longest wait for a part of a page, in milliseconds: a slow phone gets there, a dead network keeps nobody waiting. */
const mostMs = 10_000;

/**
 * The outcome of a promise, within a time.
 *
 * @throws {DOMException} `TimeoutError`, when there is none by then.
 */
export function inTime<Value>(promise: Promise<Value>, ms = mostMs): Promise<Value> {
  const late = new Promise<never>((_, reject) => {
    setTimeout(reject, ms, new DOMException('It took too long.', 'TimeoutError'));
  });
  return Promise.race([promise, late]);
}

/**
 * Open a page, unless it cannot be had. A script that could not be fetched stays lost as long as its page lives, since
 * browsers do not ask for it twice: another page is the way to it.
 */
export async function openIfThere(address: string): Promise<void> {
  try {
    const { ok } = await inTime(fetch(address));
    if (ok) location.assign(address);
  } catch {
    // the network is still away
  }
}

const styles = new Map<string, Promise<void>>();

/**
 * Add a style sheet to the page, once, and wait until it applies.
 *
 * @throws When it cannot be fetched. Asking again tries again.
 */
export function loadStyle(address: string): Promise<void> {
  const known = styles.get(address);
  if (known) return known;
  const link = document.createElement('link');
  const loading = inTime(
    new Promise<void>((resolve, reject) => {
      link.addEventListener('load', () => {
        resolve();
      });
      link.addEventListener('error', () => {
        reject(new Error(`${address} could not be loaded.`));
      });
    }),
  );
  styles.set(address, loading);
  loading.catch(() => {
    styles.delete(address);
    link.remove();
  });
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return loading;
}

/**
 * Fetch what a part of the page says in its language.
 *
 * @param address Of JSON that a build made.
 * @throws When it cannot be fetched.
 */
export async function fetchWords<Words>(address: string): Promise<Words> {
  const response = await fetch(address, { signal: AbortSignal.timeout(mostMs) });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)} ${response.statusText}`);
  return (await response.json()) as Words;
}
