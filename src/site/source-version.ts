import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Version of our own code, templates and styles. It is part of every page's cache key: Astro notices a
 * changed component, but not that the one style sheet of all pages got another name.
 */
export const sourceVersion: string = (() => {
  const folder = join(process.cwd(), 'src');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return hash('sha1', paths.map((path) => readFileSync(path, 'utf8')).join('\0'));
})();

/** Key of a page for incremental builds: equal keys are equal pages. */
export const cacheKeyOf = (page: unknown): string => hash('sha1', sourceVersion + JSON.stringify(page));
