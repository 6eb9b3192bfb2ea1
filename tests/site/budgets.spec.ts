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
  home: { all: 11_000, script: 4_000 },
  category: { all: 11_000, script: 4_000 },
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
