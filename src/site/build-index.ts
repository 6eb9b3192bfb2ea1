import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Entries } from '#search/entry.ts';
import { indexFolder, indexPath } from '#search/index-path.ts';
import { isArticleText, manifestName } from '#search/manifest.ts';
import { siteEntries } from '#search/entries.ts';
import type { WriteIndex } from './index-thread.ts';
import type { KeepFiles } from './keep-files.ts';
import { pageKey } from './page-key.ts';
import { precompress } from './precompress.ts';
import { settings } from './settings.ts';
import { takeForms } from './take-file.ts';

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
  const texts = textsThatStay(files);
  const others = Array.from(files).filter(([path]) => !texts.has(path));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const path of new Set(Array.from(files.keys(), dirname))) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of others) writeFileSync(join(folder, path), text);
  await precompress(folder, settings.dist);
  for (const [path, last] of texts) takeForms(last, join(folder, path));
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

/** The texts of articles that are the same in the last site, in the folder of another build: their paths, and where. */
function textsThatStay(files: ReadonlyMap<string, string>): Map<string, string> {
  const texts = Array.from(files).filter(([path]) => isArticleText(basename(path)));
  const builds = new Map(
    Array.from(new Set(texts.map(([path]) => dirname(path))), (build) => [build, lastBuild(dirname(build))] as const),
  );
  return new Map(
    texts.flatMap(([path, text]) => {
      const last = join(builds.get(dirname(path)) ?? '', basename(path));
      return isText(last, text) ? [[path, last]] : [];
    }),
  );
}

/** Where the last site has the build of a language's index. */
function lastBuild(language: string): string | undefined {
  const folder = join(settings.dist, language);
  return existsSync(folder) ? readdirSync(folder).map((build) => join(folder, build))[0] : undefined;
}

function isText(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false; // it is new
  }
}
