import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { articleAddress } from '#catalogue/paths.ts';
import { inOrder } from '#catalogue/problem.ts';
import { findErrors } from '#checks/find-problems.ts';
import { buildIndex } from './build-index.ts';
import { getCatalogue } from './catalogue.ts';
import { composeTexts } from './compose-texts.ts';
import { ContentError } from './content-error.ts';
import { moveInto } from './files.ts';
import { writeHostFiles } from './host-files.ts';
import { integrityIn } from './integrity.ts';
import { joinStylesIn } from './join-styles.ts';
import { indexThread } from './index-thread.ts';
import { keepFiles, type KeepFiles } from './keep-files.ts';
import { missingPages } from './missing-pages.ts';
import { precompress } from './precompress.ts';
import { clearLast, publish } from './publish.ts';
import { settings } from './settings.ts';
import { fillStubs, newStubs } from './stubs.ts';

/**
 * Build the whole site, then put it in place of the last one in one step: a build that fails, for whatever
 * reason, leaves the last good site as it was.
 */
async function build(): Promise<void> {
  const start = performance.now();
  const writeIndex = indexThread();
  const { catalogue, problems } = getCatalogue();
  composeTexts(catalogue);
  const errors = inOrder([...problems.filter(({ severity }) => severity === 'error'), ...findErrors(catalogue)]);
  if (errors.length > 0) throw ContentError.of(errors);
  const { cache, dist, outDir } = settings;
  const site = join(cache, 'next');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(site, { recursive: true });
  const sample = anArticleIn(catalogue);
  const kept = keepFiles(site, dist, join(cache, 'kept.json'), sample);
  const index = join(cache, 'index');
  await Promise.all([
    buildIndex(catalogue, writeIndex, kept, index),
    buildPages(catalogue, kept, sample),
    clearLast(dist),
  ]);
  await kept.taken();
  for (const part of [outDir, index]) moveInto(part, site);

  const missing = missingPages(catalogue, site);
  if (missing.length > 0) {
    throw new Error(
      `The build lost ${String(missing.length)} pages, so it was not published: ${missing.slice(0, 5).join(', ')}`,
    );
  }
  publish(site, dist);
  kept.remember();
  catalogue.cache?.prune();

  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const folder = relative(process.cwd(), settings.dist) || '.';
  console.log(`${String(catalogue.articles.size)} FAQs built in ${seconds} s. The site is in ${folder}/`);
}

/** Let Astro make the pages, then finish them: all of the site but the search index. */
async function buildPages(catalogue: Catalogue, kept: KeepFiles, sample: string): Promise<void> {
  const { dist, outDir, base } = settings;
  const stubs = newStubs(catalogue, kept);
  process.env.ASTRO_TELEMETRY_DISABLED = '1'; // nobody is told what is built here
  const astro = await import('astro'); // only now: what it takes to load it, the thread works already
  await astro.build({ logLevel: 'warn', integrations: [kept.integration] });
  writeHostFiles(outDir, catalogue, settings);
  const joinStyles = joinStylesIn(outDir, base, sample && readFileSync(join(outDir, sample), 'utf8'));
  const addIntegrity = integrityIn(outDir, base);
  await precompress(outDir, dist, (page) => addIntegrity(joinStyles(page)));
  fillStubs(outDir, stubs);
}

/** Path of some article's page; empty, if there is no article. */
function anArticleIn({ articles, base }: Catalogue): string {
  const [article] = articles.values();
  if (!article) return '';
  const { locale, slug } = article.source;
  return join(articleAddress(base, locale, article.id, slug).slice(base.length), 'index.html');
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
