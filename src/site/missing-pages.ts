import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { articleAddress, cutAddress, shortAddress } from '#catalogue/paths.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import { locales } from '#i18n/locales.ts';

/** A page smaller than this has no text. */
const smallestPage = 1024;

/** Whether a page lies under an address, with at least so many bytes. */
function isThere(folder: string, address: string, bytes: number): boolean {
  const file = join(folder, address, 'index.html');
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) >= bytes;
}

/** Addresses that should have a page after a build and have none, or an empty one: content is never lost silently. */
export function missingPages(catalogue: Catalogue, folder: string): string[] {
  const missing: string[] = [];
  const expect = (address: string, bytes = 1) => {
    if (!isThere(folder, address.slice(catalogue.base.length - 1), bytes)) missing.push(address);
  };
  for (const article of catalogue.articles.values()) {
    expect(shortAddress(catalogue.base, article.id));
    for (const locale of locales) {
      expect(cutAddress(catalogue.base, locale, article.id));
      expect(articleAddress(catalogue.base, locale, article.id, editionFor(article, locale).slug), smallestPage);
    }
  }
  for (const id of catalogue.retired.keys()) expect(shortAddress(catalogue.base, id));
  return missing;
}
