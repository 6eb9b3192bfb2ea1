import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkTable, type LinkTable } from '#catalogue/link-table.ts';
import type { Problem } from '#catalogue/problem.ts';
import { readContent } from '#catalogue/read-content.ts';
import { openTextCache, type TextCache } from '#catalogue/text-cache.ts';
import { withoutDrafts } from '#catalogue/visible.ts';
import { ContentError } from './content-error.ts';
import { settings } from './settings.ts';

export interface SiteCatalogue {
  catalogue: Catalogue;
  problems: Problem[];
  /** Computed on first use: it needs every text. */
  readonly links: LinkTable;
}

/** Texts that were composed by an earlier build, the command or the development server. */
const textCachePath = join(settings.cache, 'texts.sqlite');

/** Astro loads this module once for its configuration and once for pages: both share one catalogue. */
const shared = globalThis as { knowledgeBase?: SiteCatalogue | undefined };

/** Kept from one reading to the next, so that an edit of one file does not cost the reading of all. */
let cache: TextCache | undefined;

/**
 * Read the content folder as the site shows it. Every page that is made from now on is made of this.
 *
 * @throws {ContentError} When there is no such folder.
 */
export function readSite(): SiteCatalogue {
  if (!existsSync(settings.content)) {
    throw new ContentError(`There is no folder ${settings.content}. Name the content’s folder in KB_CONTENT.
`);
  }
  cache ??= openTextCache(textCachePath);
  const built = buildCatalogue(readContent(settings.content), { base: settings.base, cache });
  const catalogue = settings.showsDrafts ? built.catalogue : withoutDrafts(built.catalogue);
  let links: LinkTable | undefined;
  shared.knowledgeBase = {
    catalogue,
    problems: built.problems,
    get links() {
      return (links ??= linkTable(catalogue));
    },
  };
  return shared.knowledgeBase;
}

/** The catalogue that pages are made of. */
export const getCatalogue = (): SiteCatalogue => shared.knowledgeBase ?? readSite();
