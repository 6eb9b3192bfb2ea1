import { build as astroBuild } from 'astro';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { articleAddress } from '#catalogue/paths.ts';
import { inOrder } from '#catalogue/problem.ts';
import { findErrors } from '#checks/find-problems.ts';
import { getCatalogue } from './catalogue.ts';
import { composeTexts } from './compose-texts.ts';
import { ContentError } from './content-error.ts';
import { writeHostFiles } from './host-files.ts';
import { indexInThread } from './index-thread.ts';
import { integrityIn } from './integrity.ts';
import { joinStylesIn } from './join-styles.ts';
import { keepPages } from './keep-pages.ts';
import { missingPages } from './missing-pages.ts';
import { precompress } from './precompress.ts';
import { clearLast, publish } from './publish.ts';
import { settings } from './settings.ts';
import { fillStubs } from './stubs.ts';

/**
 * Build the whole site, then put it in place of the last one in one step: a build that fails, for whatever
 * reason, leaves the last good site as it was.
 */
async function build(): Promise<void> {
  const start = performance.now();
  const { catalogue, problems } = getCatalogue();
  composeTexts(catalogue);
  const errors = inOrder([...problems.filter(({ severity }) => severity === 'error'), ...findErrors(catalogue)]);
  if (errors.length > 0) throw ContentError.of(errors);
  const { cache, dist, outDir, base } = settings;
  const article = anArticleIn(catalogue);
  const pages = keepPages(outDir, dist, join(cache, 'pages.json'), article);
  const [index] = await Promise.all([
    writeIndex(catalogue, join(cache, 'index')),
    astroBuild({ logLevel: 'warn', integrations: [pages.integration] }),
    clearLast(dist),
  ]);

  const finished = new Set([...pages.take(), ...moveFiles(index, outDir)]);
  writeHostFiles(outDir, catalogue, settings);
  const joinStyles = joinStylesIn(outDir, base, article && readFileSync(join(outDir, article), 'utf8'));
  const addIntegrity = integrityIn(outDir, base);
  await precompress(outDir, dist, (page) => addIntegrity(joinStyles(page)), finished);
  fillStubs(outDir, catalogue);

  const missing = missingPages(catalogue, outDir);
  if (missing.length > 0) {
    throw new Error(
      `The build lost ${String(missing.length)} pages, so it was not published: ${missing.slice(0, 5).join(', ')}`,
    );
  }
  publish(outDir, dist);
  pages.remember();
  catalogue.cache?.prune();

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const folder = relative(process.cwd(), settings.dist) || '.';
  console.log(`${String(catalogue.articles.size)} FAQs built in ${seconds} s. The site is in ${folder}/`);
}

/** Path of some article's page; empty, if there is no article. */
function anArticleIn({ articles, base }: Catalogue): string {
  const [article] = articles.values();
  if (!article) return '';
  const { locale, slug } = article.source;
  return join(articleAddress(base, locale, article.id, slug).slice(base.length), 'index.html');
}

/** Write the search index into a folder of its own, and compress it, while pages are made. */
async function writeIndex(catalogue: Catalogue, folder: string): Promise<string> {
  const files = await indexInThread(catalogue);
  rmSync(folder, { recursive: true, force: true });
  for (const path of new Set(Array.from(files.keys(), dirname))) mkdirSync(join(folder, path), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(folder, path), text);
  await precompress(folder, settings.dist);
  return folder;
}

/** Move all files of a folder to the same places in another. @returns Their paths. */
function moveFiles(from: string, to: string): string[] {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => relative(from, join(parentPath, name)));
  for (const path of new Set(paths.map(dirname))) mkdirSync(join(to, path), { recursive: true });
  for (const path of paths) renameSync(join(from, path), join(to, path));
  return paths;
}

try {
  await build();
} catch (error) {
  // What the content or the build is missing is said in a sentence; only our own mistakes need a trace.
  const isExpected = error instanceof Error && error.name === 'ContentError';
  console.error(isExpected ? error.message : error);
  const kept = existsSync(settings.dist) ? ` What was in ${settings.dist} before is still there.` : '';
  console.error(`The site was not built.${kept}`);
  process.exitCode = 1;
}
