import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Entries } from '#search/entry.ts';
import { indexFolder, indexPath } from '#search/index-path.ts';
import { manifestName } from '#search/manifest.ts';
import { siteEntries } from '#search/site-index.ts';
import type { WriteIndex } from './index-thread.ts';
import type { KeepFiles } from './keep-files.ts';
import { pageKey } from './page-key.ts';
import { precompress } from './precompress.ts';
import { settings } from './settings.ts';

/**
 * Build the search index of all languages that changed, compressed, while pages are made.
 *
 * @param folder Where it is built, to be moved into the site when that is there.
 */
export async function buildIndex(
  catalogue: Catalogue,
  write: WriteIndex,
  kept: KeepFiles,
  folder: string,
): Promise<void> {
  const files = await write(changedEntries(catalogue, kept));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const path of new Set(Array.from(files.keys(), dirname))) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  await precompress(folder, settings.dist);
}

/** What readers can find in the languages whose search index is not kept. */
function changedEntries(catalogue: Catalogue, kept: KeepFiles): Entries[] {
  return siteEntries(catalogue).filter((entries) => {
    const key = pageKey(entries);
    const isKept = kept.keeps(indexPath(entries.locale, manifestName), key);
    kept.keeps(indexFolder(entries.locale), key);
    return !isKept;
  });
}
