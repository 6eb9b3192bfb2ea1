import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A style sheet as Astro links it, and its address. With `data-alone` it is not for the page itself. */
const link = /<link rel="stylesheet"(?! data-alone)[^>]* href="([^"?#]+)"[^>]*>/g;

/**
 * Make one style sheet of those of a page, in their order: one request less, and words that both hold are
 * compressed once (377 of 5,453 bytes after Brotli).
 *
 * @param folder The finished site.
 * @param base Path under which it lies, with a slash at both ends.
 * @returns What does it: page in, page out. A joined sheet is written when the first page needs it.
 */
export function joinStylesIn(folder: string, base: string): (page: string) => string {
  const joined = new Map<string, string>();
  const addressFor = (addresses: readonly string[]): string => {
    const key = addresses.join(' ');
    const known = joined.get(key);
    if (known) return known;
    const sheets = addresses.map((address) => readFileSync(join(folder, address.slice(base.length)), 'utf8').trim());
    const text = sheets.join('\n');
    const path = `_astro/styles.${hash('sha256', text, 'base64url').slice(0, 8)}.css`;
    writeFileSync(join(folder, path), text);
    joined.set(key, base + path);
    return base + path;
  };

  return (page) => {
    const addresses = Array.from(page.matchAll(link), ([, address = '']) => address);
    if (addresses.length < 2 || !addresses.every((address) => address.startsWith(base))) return page;
    let isFirst = true;
    return page.replace(link, () => {
      const tag = isFirst ? `<link rel="stylesheet" href="${addressFor(addresses)}">` : '';
      isFirst = false;
      return tag;
    });
  };
}
