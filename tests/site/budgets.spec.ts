import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { plainImports } from '#site/plain-imports.ts';
import { expect, pages, test } from './fixtures.ts';

/*
 * What a reader downloads before touching anything, fonts aside: bytes as the server sends them, after Brotli.
 * Raise one only with a reason that is worth the wait on a slow phone.
 */
const budgets = {
  // 620 of them are the question whether it helped, which must take the first click, also without a connection
  article: { all: 12_000, script: 4_000 },
  home: { all: 9_500, script: 4_000 },
  category: { all: 9_500, script: 4_000 },
};

const paths = { article: pages.password.en, home: 'en/', category: 'fr/category/account/basics/' };

for (const [kind, budget] of Object.entries(budgets)) {
  test(`${kind}: at most ${String(budget.all)} bytes, of which script ${String(budget.script)}`, async ({ page }) => {
    const reading: Promise<{ type: string; bytes: number }>[] = [];
    page.on('requestfinished', (request) => {
      const type = request.resourceType();
      reading.push(request.sizes().then(({ responseBodySize }) => ({ type, bytes: responseBodySize })));
    });
    await page.goto(paths[kind as keyof typeof paths]);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(reading);
    const sum = (types: string[]) =>
      sizes.filter(({ type }) => types.includes(type)).reduce((total, { bytes }) => total + bytes, 0);
    console.log(
      `${kind}: ${String(sum(['document']))} HTML, ${String(sum(['stylesheet']))} CSS, ${String(sum(['script']))} script`,
    );
    expect(sum(['script'])).toBeLessThanOrEqual(budget.script);
    expect(sum(['document', 'stylesheet', 'script'])).toBeLessThanOrEqual(budget.all);
  });
}

test('each article of the knowledge base, the longest too: at most 12,000 bytes', () => {
  const quietly = { throwIfNoEntry: false }; // the smallest files are not compressed
  const dist = 'dist'; // what `npm run build` made: as `npm test` does, right before
  const bytes = (path: string) => (statSync(join(dist, `${path}.br`), quietly) ?? statSync(join(dist, path))).size;
  const scripts = (path: string): string[] => {
    const imported = readFileSync(join(dist, path), 'utf8').matchAll(/(?:^import|;import|from)\s*"\.\/([^"]+)"/g);
    return [path, ...Array.from(imported, ([, name = '']) => scripts(`_astro/${name}`)).flat()];
  };
  const pages = globSync('{en,fr}/[0-9]*/*/index.html', { cwd: dist });
  const weights = pages.map((page) => {
    const html = readFileSync(join(dist, page), 'utf8');
    const named = (tag: RegExp) => Array.from(html.matchAll(tag), ([, path = '']) => path);
    const styles = named(/<link rel="stylesheet"(?! data-alone)[^>]* href="\/([^"]+)"/g);
    const used = new Set(named(/<script[^>]* src="\/([^"]+)"/g).flatMap(scripts));
    return { page, bytes: [page, ...styles, ...used].reduce((sum, path) => sum + bytes(path), 0) };
  });
  weights.sort((a, b) => a.bytes - b.bytes);
  console.log(`articles: ${[0, weights.length >> 1, -1].map((place) => JSON.stringify(weights.at(place))).join(' ')}`);
  expect(pages.length).toBeGreaterThan(200);
  expect(weights.filter((one) => one.bytes > budgets.article.all)).toEqual([]);
});

test('the question whether it helped: at most 3,000 bytes of script, whatever a reader does', async () => {
  // alone, as the site bundles it: with everything that it may ever fetch
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [plainImports()],
    build: { write: false, rollupOptions: { input: 'src/components/feedback/feedback-form.ts' } },
  });
  const scripts = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const sizes = scripts.map((one) => (one.type === 'chunk' ? brotliCompressSync(one.code).length : 0));
  console.log(`feedback: ${sizes.join(' + ')} script`);
  expect(sizes.reduce((total, bytes) => total + bytes, 0)).toBeLessThanOrEqual(3_000);
});
