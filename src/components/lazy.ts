import { inTime } from './in-time.ts';

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
  const response = await inTime(fetch(address));
  if (!response.ok) throw new Error(`${address}: ${String(response.status)} ${response.statusText}`);
  return (await response.json()) as Words;
}
