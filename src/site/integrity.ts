import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Say in a page which content its scripts and style sheets must have (Subresource Integrity), so that a file that
 * was damaged or exchanged on its way is not run.
 *
 * @param folder The finished site.
 * @param base Path under which it lies, with a slash at both ends.
 * @returns What does it: page in, page out.
 */
export function integrityIn(folder: string, base: string): (page: string) => string {
  const digests = new Map<string, string | undefined>();
  const digestOf = (address: string) => {
    if (!digests.has(address)) digests.set(address, digestAt(address, folder, base));
    return digests.get(address);
  };
  return (page) =>
    page.replace(tag, (whole, start: string, address: string) => {
      const digest = digestOf(address);
      return digest ? `${start} integrity="sha256-${digest}"${whole.slice(start.length)}` : whole;
    });
}

/** A script or a style sheet as Astro writes it, if nothing is said about its content yet. */
const tag = /(<script|<link rel="(?:stylesheet|modulepreload)")(?![^>]*integrity=)[^>]*? (?:src|href)="([^"?#]+)"/g;

function digestAt(address: string, folder: string, base: string): string | undefined {
  if (!address.startsWith(base)) return undefined;
  try {
    return hash('sha256', readFileSync(join(folder, address.slice(base.length))), 'base64');
  } catch {
    return undefined; // the check of the built site finds files that are missing
  }
}
