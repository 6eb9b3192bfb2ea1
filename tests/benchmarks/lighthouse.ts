/**
 * What Lighthouse says of every kind of page, as a mobile phone sees it, behind our own server:
 *
 *     npm run build && npm run lighthouse
 *
 * Ends with 1 if a score is below 100. Scores of performance hold only on an idle machine.
 */
import { launch } from 'chrome-launcher';
import lighthouse, { type RunnerResult } from 'lighthouse';
import { startServer } from '../fixtures/server-process.ts';
import { findBrowser } from '../site/find-browser.ts';

const pages = {
  home: 'en/',
  'accueil (fr)': 'fr/',
  category: 'en/category/account/',
  article: 'en/2193/change-the-password-of-your-infomaniak-account/',
  'article (fr)': 'fr/2193/modifier-le-mot-de-passe-de-votre-compte-infomaniak/',
  search: 'en/search/',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const server = await startServer({ dist: 'dist', env: { FEEDBACK_DATABASE_URL: 'memory:' } });
const browser = await launch({
  chromePath: await findBrowser(),
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
});
const row = (cells: readonly unknown[]) =>
  console.log(cells.map((cell, column) => String(cell).padEnd(column === 0 ? 16 : 15)).join(''));

/** A run that saw no paint, as happens on a busy machine, says nothing: it is repeated. */
async function measured(address: string): Promise<RunnerResult> {
  for (let times = 0; times < 5; times++) {
    const flags = { port: browser.port, onlyCategories: categories, logLevel: 'error' as const };
    const result = await lighthouse(address, flags);
    if (result && result.lhr.categories.performance?.score !== null) return result;
  }
  throw new Error(`Lighthouse could not measure ${address}.`);
}

let isPerfect = true;
row(['', ...categories, 'FCP', 'LCP', 'CLS', 'bytes']);
for (const [name, path] of Object.entries(pages)) {
  const result = await measured(`http://localhost:${String(server.port)}/${path}`);
  const { audits } = result.lhr;
  // pages that are not to be found have no score there
  const isHidden = path.endsWith('search/');
  const scores = categories.map((category) => Math.round((result.lhr.categories[category]?.score ?? 0) * 100));
  row([
    name,
    ...scores,
    ...['first-contentful-paint', 'largest-contentful-paint', 'cumulative-layout-shift', 'total-byte-weight'].map(
      (audit) => audits[audit]?.displayValue ?? '',
    ),
  ]);
  for (const [position, score] of scores.entries()) {
    const category = categories[position] ?? '';
    if (score === 100 || (isHidden && category === 'seo')) continue;
    isPerfect = false;
    for (const { id, weight } of result.lhr.categories[category]?.auditRefs ?? []) {
      const { score: points = null, title = '' } = audits[id] ?? {};
      if (weight > 0 && points !== null && points < 1) console.log(`  ${category}: ${title} (${String(points)})`);
    }
  }
}
browser.kill();
await server.stop();
process.exitCode = isPerfect ? 0 : 1;
