import { join } from 'node:path';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkTable, type LinkTable } from '#catalogue/link-table.ts';
import type { Problem } from '#catalogue/problem.ts';
import { readContent } from '#catalogue/read-content.ts';
import { openTextCache } from '#catalogue/text-cache.ts';
import { withoutDrafts } from '#catalogue/visible.ts';
import { settings } from './settings.ts';

export interface SiteCatalogue {
  catalogue: Catalogue;
  problems: Problem[];
  /** Computed on first use: it needs every text. */
  readonly links: LinkTable;
}

/** Texts that were composed by an earlier build, the command or the development server. */
export const textCachePath = join(settings.cache, 'texts.sqlite');

/** Read the content folder as the site shows it. */
export function readSite(): SiteCatalogue {
  const cache = openTextCache(textCachePath);
  const built = buildCatalogue(readContent(settings.content), { base: settings.base, cache });
  const catalogue = settings.showsDrafts ? built.catalogue : withoutDrafts(built.catalogue);
  let links: LinkTable | undefined;
  return {
    catalogue,
    problems: built.problems,
    get links() {
      return (links ??= linkTable(catalogue));
    },
  };
}

let current: SiteCatalogue | undefined;

/** The catalogue that pages are made of: read once, and again after {@link forgetCatalogue}. */
export const getCatalogue = (): SiteCatalogue => (current ??= readSite());

/** The content changed: the next page reads it anew. */
export function forgetCatalogue(): void {
  current = undefined;
}
