/**
 * What a reader of a built site gets who types into the field: bytes, requests, and how busy the page is.
 *
 *     npm run build && npm run bench:search-page                  at 200, 1,000 and 10,000 articles
 *     npm run bench:search-page -- --sizes 1000
 *
 * Pages, scripts and words are those of the built site, the index is that of its content, multiplied. Bytes are
 * those of bodies after Brotli 11, from the moment the field has the focus; suggestions come with their excerpts.
 * Tasks are counted by the processor time of the page's main thread, on a processor slowed down four times.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { indexPath } from '#search/index-path.ts';
import { writeIndex } from '#search/write-index.ts';
import { settings } from '#site/settings.ts';
import { findBrowser } from '../site/find-browser.ts';
import { ownMaterial, scaled } from './search/articles.ts';
import { at, tasksIn } from './search/browser.ts';
import { serve } from './search/host.ts';

const { values } = parseArgs({ options: { sizes: { type: 'string', default: '200,1000,10000' } } });
const locale = 'en';
const throttle = 4;
/** Milliseconds between two keys: a quick reader on a phone. */
const keyMs = 120;
const queries = ['change password', 'imap settings', 'create alias', 'two factor authentication', 'pasword forgotten'];

/** Pages and scripts of the built site, by path. */
function builtFiles(): Map<string, string | Uint8Array> {
  const paths = globSync(['_astro/*', `${locale}/search/words.json`], { cwd: settings.dist });
  const files = paths.filter((path) => !/\.(br|gz)$/.test(path));
  return new Map<string, string | Uint8Array>([
    ...files.map((path) => [`/${path}`, readFileSync(join(settings.dist, path))] as const),
    ['/page.html', readFileSync(join(settings.dist, locale, 'index.html'), 'utf8')],
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

async function measure(browser: Browser, size: number): Promise<string> {
  const { entries } = scaled(ownMaterial(locale), size);
  const index = await writeIndex(entries);
  const files = [...index].map(([name, text]) => [`/${indexPath(locale, name)}`, text] as const);
  const host = await serve(new Map([...builtFiles(), ...files]));
  const whole: { requests: number; bytes: number }[] = [];
  const typed: { requests: number; bytes: number }[] = [];
  for (const query of queries) {
    const page = await opened(browser, host.address);
    host.taken();
    await field(page).fill(query);
    await firstTitle(page).waitFor();
    whole.push(host.taken()); // excerpts are asked for later
    await page.context().close();

    const other = await opened(browser, host.address);
    host.taken();
    await field(other).pressSequentially(query, { delay: keyMs });
    await firstTitle(other).waitFor();
    await other.waitForLoadState('networkidle');
    await other.waitForTimeout(500);
    typed.push(host.taken());
    await other.context().close();
  }

  const page = await opened(browser, host.address);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', 'toplevel'] });
  for (const query of queries) {
    await field(page).fill('');
    await field(page).pressSequentially(query, { delay: keyMs });
    await page.waitForTimeout(400);
  }
  const tasks = tasksIn(await browser.stopTracing());
  await page.context().close();
  host.close();
  const median = (taken: typeof whole, what: 'requests' | 'bytes') =>
    at(
      taken.map((one) => one[what]),
      0.5,
    );
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    `${String(size)} articles:`,
    `first results ${kilobytes(median(whole, 'bytes'))} kB in ${String(median(whole, 'requests'))} requests;`,
    `typed key by key, with excerpts, ${kilobytes(median(typed, 'bytes'))} kB in ${String(median(typed, 'requests'))};`,
    `${String(tasks.filter((ms) => ms > 50).length)} tasks over 50 ms, the longest ${Math.max(0, ...tasks).toFixed(0)} ms`,
  ].join(' ');
}

const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  for (const size of values.sizes.split(',').map(Number)) console.log(await measure(browser, size));
} finally {
  await browser.close();
}
