/**
 * What a reader of a built site gets who types into the field: bytes, requests, and how busy the page is.
 *
 *     npm run build && npm run bench:search-page                  at 200, 1,000 and 10,000 articles
 *     npm run bench:search-page -- --sizes 1000 --rounds 10       more rounds, for tasks
 *     npm run bench:search-page -- --before ../other/dist         the pages of two builds, in turn
 *
 * Pages, scripts and words are those of the built site, the index is that of its content, multiplied. Bytes are
 * those of bodies after Brotli 11, from the moment the field has the focus; suggestions come with their excerpts.
 *
 * A round is a fresh page in which a reader goes to the field, types five queries key by key and walks down the
 * suggestions. Keys come from outside of the page: nothing but the page itself runs in it. Tasks are counted by the
 * processor time of the page's main thread, times four for a cheap phone. With --slowed, Chromium slows the
 * processor down instead: it does so in idle loops that last longer on a busy machine, so this needs a quiet one.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { indexPath } from '#search/index-path.ts';
import { writeIndex } from '#search/write-index.ts';
import { settings } from '#site/settings.ts';
import { findBrowser } from '../site/find-browser.ts';
import { ownMaterial } from './search/articles.ts';
import { at, tasksIn } from './search/browser.ts';
import { serve, type Host } from './search/host.ts';
import { scaled } from './search/scaled.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '200,1000,10000' },
    rounds: { type: 'string', default: '5' },
    before: { type: 'string' },
    slowed: { type: 'boolean', default: false },
  },
});
const locale = 'en';
/** How much slower than this machine a cheap phone is. */
const slower = 4;
const longMs = 50;
/** Milliseconds between two keys: a quick reader on a phone. */
const keyMs = 120;
/** Milliseconds in which a reader looks at an answer, with its excerpts. */
const lookMs = 600;
const arrows = 3;
const queries = ['change password', 'imap settings', 'create alias', 'two factor authentication', 'pasword forgotten'];

/** Pages and scripts of a built site, by path. */
function builtFiles(dist: string): Map<string, string | Uint8Array> {
  const paths = globSync(['_astro/*', `${locale}/search/words.json`], { cwd: dist });
  const files = paths.filter((path) => !/\.(br|gz)$/.test(path));
  return new Map<string, string | Uint8Array>([
    ...files.map((path) => [`/${path}`, readFileSync(join(dist, path))] as const),
    ['/page.html', readFileSync(join(dist, locale, 'index.html'), 'utf8')],
  ]);
}

const field = (page: Page) => page.locator('kb-search-box input').first();
const firstTitle = (page: Page) => page.locator('.suggestion-title').first();

async function opened(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 360, height: 740 } })).newPage();
  await page.goto(`${address}/page.html`);
  await page.waitForLoadState('networkidle');
  return page;
}

/** Requests and bytes until the first results of a whole query, and for one typed key by key with its excerpts. */
async function transferred(browser: Browser, host: Host, query: string) {
  const page = await opened(browser, host.address);
  host.taken();
  await field(page).fill(query);
  await firstTitle(page).waitFor();
  const whole = host.taken();
  await page.context().close();

  const other = await opened(browser, host.address);
  host.taken();
  await field(other).pressSequentially(query, { delay: keyMs });
  await firstTitle(other).waitFor();
  await other.waitForLoadState('networkidle');
  await other.waitForTimeout(lookMs);
  const typed = host.taken();
  await other.context().close();
  return { whole, typed };
}

/** Lengths of all tasks of a round, in milliseconds. */
async function tasksOfRound(browser: Browser, { address }: Host): Promise<number[]> {
  const page = await opened(browser, address);
  const { x, y, width, height } = (await field(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const session = await page.context().newCDPSession(page);
  if (values.slowed) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline'] });
  await page.mouse.click(x + width / 3, y + height / 2);
  await page.waitForTimeout(lookMs);
  for (const query of queries) {
    await page.keyboard.press('Control+a');
    for (const key of query) {
      await page.keyboard.press(key);
      await page.waitForTimeout(keyMs);
    }
    await page.waitForTimeout(lookMs);
    for (let arrow = 0; arrow < arrows; arrow++) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(keyMs);
    }
  }
  const tasks = tasksIn(await browser.stopTracing());
  await page.context().close();
  return values.slowed ? tasks : tasks.map((ms) => slower * ms);
}

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

async function measure(browser: Browser, size: number, dists: ReadonlyMap<string, string>): Promise<void> {
  const { entries } = scaled(ownMaterial(locale), size);
  const index = await writeIndex(entries);
  const files = [...index].map(([name, text]) => [`/${indexPath(locale, name)}`, text] as const);
  const sites = await Promise.all(
    Array.from(dists, async ([name, dist]) => ({
      name,
      host: await serve(new Map([...builtFiles(dist), ...files])),
      rounds: [] as number[][],
    })),
  );
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { host, rounds } of sites) rounds.push(await tasksOfRound(browser, host));
  }
  for (const { name, host, rounds } of sites) {
    const taken: Awaited<ReturnType<typeof transferred>>[] = [];
    for (const query of queries) taken.push(await transferred(browser, host, query));
    host.close();
    const median = (what: 'whole' | 'typed', unit: 'requests' | 'bytes') =>
      at(
        taken.map((one) => one[what][unit]),
        0.5,
      );
    const longest = rounds.map((tasks) => Math.max(0, ...tasks));
    const long = rounds.map((tasks) => tasks.filter((ms) => ms > longMs).length);
    console.log(`${String(size)} articles${name}:`);
    console.log(
      `  first results ${kilobytes(median('whole', 'bytes'))} kB in ${String(median('whole', 'requests'))} requests;`,
      `typed key by key, with excerpts, ${kilobytes(median('typed', 'bytes'))} kB in ${String(median('typed', 'requests'))}`,
    );
    console.log(
      `  tasks over ${String(longMs)} ms in ${values.rounds} rounds of ${String(
        at(
          rounds.map(({ length }) => length),
          0.5,
        ),
      )} tasks:`,
      `${String(long.reduce((sum, count) => sum + count, 0))} (${long.join(', ')});`,
      `the longest of a round: median ${at(longest, 0.5).toFixed(0)} ms, worst ${Math.max(0, ...longest).toFixed(0)} ms`,
    );
  }
}

const dists = new Map([
  ...(values.before ? [[', before', values.before] as const] : []),
  [values.before ? ', now' : '', settings.dist] as const,
]);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  for (const size of values.sizes.split(',').map(Number)) await measure(browser, size, dists);
} finally {
  await browser.close();
}
