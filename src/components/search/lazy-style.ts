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
  const loading = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => {
      resolve();
    });
    link.addEventListener('error', () => {
      styles.delete(address);
      link.remove();
      reject(new Error(`${address} could not be loaded.`));
    });
  });
  styles.set(address, loading);
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return loading;
}
