/**
 * Our search beside Pagefind, MiniSearch and FlexSearch, in one run: what they find, what they cost.
 *
 *     npm run bench:search                              our own content, multiplied
 *     npm run bench:search -- --sizes 200,1000          other numbers of articles
 *     npm run bench:search -- --engines ours            our search alone
 *     npm run bench:search -- --corpus en=a.json --corpus fr=b.json --queries q.json
 *                                                       other help centres, for scale: see search/articles.ts
 *
 * Bytes are those of bodies, as a host with Brotli 11 sends them (9 for files over 400 kB). Times are taken in
 * Chromium on a processor slowed down four times, with the host on the same machine: read them as ratios, and
 * only on an idle machine. "CPU" is the computing time of a key with everything loaded, taken in Node and times
 * four; tasks over 50 ms are counted by the processor time of the page's main thread. Relevance and bytes are exact.
 */
import { chromium } from '@playwright/test';
import { parseArgs } from 'node:util';
import { measured, ranksOf, type Measures } from '../relevance/judge.ts';
import { findBrowser } from '../site/find-browser.ts';
import { corpusMaterial, ownMaterial, type Material } from './search/articles.ts';
import { askIn, at, keysOf, keyTimes, stage, timesOf, type Stage } from './search/browser.ts';
import type { Built, Engine } from './search/engine.ts';
import { brotli } from './search/host.ts';
import { engines as all } from './search/index.ts';
import { ours, withoutSynonyms } from './search/ours.ts';
import { scaled } from './search/scaled.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,1000,10000' },
    engines: { type: 'string', default: 'all' },
    corpus: { type: 'string', multiple: true, default: [] },
    queries: { type: 'string' },
    'without-browser': { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const engines = values.engines === 'ours' ? [ours] : all;
const materials: Material[] =
  values.corpus.length > 0
    ? values.corpus.map((option) => {
        const [locale = '', file = ''] = option.split('=');
        return corpusMaterial(locale, file, values.queries);
      })
    : [ownMaterial('en'), ownMaterial('fr')];

const throttle = 4;
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
const milliseconds = (ms: number) => ms.toFixed(ms < 10 ? 1 : 0);

/** Print a table for terminals, each row when it is there: the first column to the left, numbers to the right. */
function table(title: string, head: readonly string[]): (row: readonly string[]) => void {
  const print = (cells: readonly string[]) => {
    const padded = cells.map((cell, column) =>
      column ? cell.padStart(Math.max(7, head[column]?.length ?? 0)) : cell.padEnd(26),
    );
    console.log(`  ${padded.join('  ')}`);
  };
  console.log(`\n${title}`);
  print(head);
  return print;
}

/** Ask in a browser where the engine needs one. */
async function relevance(built: Built, on: Stage, { queries }: Material): Promise<Measures> {
  if (built.ask) return measured(await ranksOf(queries, built.ask));
  const page = await on.open();
  const ranks = await ranksOf(queries, async (query) => (await askIn(page, [query])).map(([id]) => id));
  await page.context().close();
  return measured(ranks);
}

/** Median of requests and bytes over fresh pages: for whole queries, and for queries typed key by key. */
async function transferred({ open, host }: Stage, queries: readonly string[], steps: (query: string) => string[]) {
  const taken: { requests: number; bytes: number }[] = [];
  for (const query of queries) {
    const page = await open();
    await askIn(page, steps(query));
    taken.push(host.taken());
    await page.context().close();
  }
  return {
    requests: at(
      taken.map(({ requests }) => requests),
      0.5,
    ),
    bytes: at(
      taken.map(({ bytes }) => bytes),
      0.5,
    ),
  };
}

async function indexBytes({ files, isIndex }: Built): Promise<number> {
  let sum = 0;
  for (const [path, content] of files) if (isIndex(path)) sum += (await brotli(content)).length;
  return sum;
}

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  for (const material of materials) {
    const { entries, queries } = material;
    const print = table(
      `Relevance: ${material.name}, ${entries.locale}, ${String(entries.entries.length)} articles, ${String(queries.length)} judged queries`,
      ['', 'MRR', 'first', 'first 3', 'first 10', 'empty'],
    );
    for (const engine of engines) {
      const built = await engine.build(entries);
      const on = await stage(browser, built);
      const { mrr, first, firstThree, firstTen, empty } = await relevance(built, on, material);
      on.host.close();
      print([engine.name, ...[mrr, first, firstThree, firstTen, empty].map((value) => value.toFixed(3))]);
    }
  }

  const [material] = materials;
  if (material && !values['without-browser']) {
    const typical = material.queries.filter(({ kind }) => !['id', 'pre', 'prefix', 'nq', 'question'].includes(kind));
    typical.sort((a, b) => a.query.length - b.query.length); // of every length as many as are asked, for a steady median
    const step = Math.max(1, Math.floor(typical.length / 14));
    const queries = typical
      .filter((_, place) => place % step === Math.floor(step / 2))
      .slice(0, 14)
      .map(({ query }) => query);
    for (const size of sizes) {
      const larger = scaled(material, size);
      const print = table(
        `Cost: ${material.name}, ${material.entries.locale}, ${String(size)} articles; first results and typing: median of ${String(queries.length)} queries; times in ms, processor ÷ ${String(throttle)}`,
        [
          '',
          'build s',
          'index kB',
          'first kB',
          'requests',
          'typed kB',
          'requests',
          'CPU p95',
          'max',
          'first ms',
          'key p50',
          'p95',
          'warm p50',
          'p95',
          'tasks > 50',
          'longest',
          'MRR',
          'first 3',
        ],
      );
      for (const engine of engines) if (engine !== withoutSynonyms) print(await costs(engine, larger, queries));
    }
  }
} finally {
  await browser.close();
}

async function costs(
  engine: Engine,
  { entries, queries: judged }: Material,
  queries: readonly string[],
): Promise<string[]> {
  const start = performance.now();
  const built = await engine.build(entries);
  const seconds = (performance.now() - start) / 1000;
  const size = await indexBytes(built);
  const on = await stage(browser, built);
  const first = await transferred(on, queries, (query) => [query]);
  const typed = await transferred(on, queries, keysOf);
  const keys = built.ask ? await keyTimes(built.ask, queries) : [];
  const found = built.ask && measured(await ranksOf(judged, built.ask));
  const times = await timesOf(on, queries, throttle);
  on.host.close();
  return [
    engine.name,
    seconds.toFixed(1),
    kilobytes(size),
    kilobytes(first.bytes),
    String(first.requests),
    kilobytes(typed.bytes),
    String(typed.requests),
    ...[at(keys, 0.95), Math.max(0, ...keys)].map((one) => (keys.length > 0 ? (throttle * one).toFixed(2) : '-')),
    ...[times.first, times.cold.p50, times.cold.p95, times.warm.p50, times.warm.p95].map(milliseconds),
    String(times.longTasks),
    milliseconds(times.longest),
    found?.mrr.toFixed(3) ?? '-',
    found?.firstThree.toFixed(3) ?? '-',
  ];
}
