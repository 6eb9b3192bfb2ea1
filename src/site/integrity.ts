import { hash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Say in every page which content its scripts and style sheets must have (Subresource Integrity), so that a file
 * that was damaged or exchanged on its way is not run.
 *
 * @param folder The finished site.
 * @param base Path under which it lies, with a slash at both ends.
 * @returns How many pages were changed.
 */
export async function addIntegrity(folder: string, base: string): Promise<number> {
  const digests = new Map<string, Promise<string | undefined>>();
  const digestOf = (address: string) => {
    const path = address.startsWith(base) ? join(folder, address.slice(base.length)) : undefined;
    const digest = digests.get(address) ?? (path === undefined ? Promise.resolve(undefined) : fileDigest(path));
    digests.set(address, digest);
    return digest;
  };

  let changed = 0;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))) {
    const path = join(parentPath, name);
    const page = await readFile(path, 'utf8');
    const addresses = new Set(Array.from(page.matchAll(tag), ([, , address = '']) => address));
    const known = new Map<string, string>();
    for (const address of addresses) {
      const digest = await digestOf(address);
      if (digest) known.set(address, digest);
    }
    const withIntegrity = page.replace(tag, (whole, start: string, address: string) => {
      const digest = known.get(address);
      return digest ? `${start} integrity="sha256-${digest}"${whole.slice(start.length)}` : whole;
    });
    if (withIntegrity === page) continue;
    await writeFile(path, withIntegrity);
    changed += 1;
  }
  return changed;
}

/** A script or a style sheet as Astro writes it, if nothing is said about its content yet. */
const tag = /(<script|<link rel="(?:stylesheet|modulepreload)")(?![^>]*integrity=)[^>]*? (?:src|href)="([^"?#]+)"/g;

const fileDigest = (path: string): Promise<string | undefined> =>
  readFile(path).then(
    (content) => hash('sha256', content, 'base64'),
    () => undefined, // the check of the built site finds files that are missing
  );
