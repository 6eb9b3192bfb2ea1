import { join, relative } from 'node:path';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Problem } from '#catalogue/problem.ts';
import { readContent, type ContentFile } from '#catalogue/read-content.ts';
import { openTextCache, type TextCache } from '#catalogue/text-cache.ts';
import { textOf } from '#catalogue/text.ts';
import { WrongUse, type Io } from './command.ts';
import { progress } from './progress.ts';

export interface Content {
  files: ContentFile[];
  catalogue: Catalogue;
  /** What was found while the catalogue was built. */
  problems: Problem[];
}

/** Read the content folder. Texts that were composed before come from the cache. */
export function openContent(io: Io): Content {
  const files = filesIn(io);
  return { files, ...buildCatalogue(files, { cache: cacheOf(io) }) };
}

function filesIn({ content }: Io): ContentFile[] {
  try {
    return readContent(content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new WrongUse(
      `There is no folder ${content}. Start the command in the folder of the knowledge base, or name its content in KB_CONTENT.`,
    );
  }
}

/** The cache makes the command fast; without it everything works all the same. */
function cacheOf({ cache }: Io): TextCache | undefined {
  if (cache === undefined) return undefined;
  try {
    return openTextCache(join(cache, 'texts.sqlite'));
  } catch {
    return undefined;
  }
}

/** Compose all texts, saying how far it is: after many changes this takes some seconds. */
export function composeAll(io: Io, catalogue: Catalogue): void {
  const editions = [...catalogue.articles.values()].flatMap(({ editions: all }) => [...all.values()]);
  const say = progress(io, 'Reading text', editions.length);
  for (const [at, edition] of editions.entries()) {
    say(at);
    textOf(catalogue, edition);
  }
  say();
}

/** How a file of the content folder is called where the command runs: `content/faq/2193/fr.md`. */
export const shownPath = ({ content }: Io, path: string): string => join(relative(process.cwd(), content), path);
