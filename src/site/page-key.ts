import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { settings } from './settings.ts';

/** Everything besides the content that a page is made of: our code, the packages under it, the installation. */
const version: string = (() => {
  const root = process.cwd();
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const files = [...sources, join(root, 'astro.config.mjs'), join(root, 'package-lock.json')];
  return hash('sha1', JSON.stringify([settings, files.map((path) => readFileSync(path, 'utf8'))]));
})();

/** Begins the keys of pages that show images or other files: those must be there too, which Astro sees to. */
const withFiles = 'with files ';

/**
 * Key of a page, or of other files of the site: equal keys are equal files.
 *
 * @param page All that it shows.
 * @param hasFiles Whether images or other files of the content belong to it.
 */
export const pageKey = (page: unknown, hasFiles = false): string =>
  (hasFiles ? withFiles : '') + hash('sha1', version + JSON.stringify(page));

/** Whether a page is nothing but itself: where it did not change, the one of the last site can be taken. */
export const standsAlone = (key: string): boolean => !key.startsWith(withFiles);
