import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAcceptanceContent } from '../fixtures/acceptance-content.ts';
import { expect, test } from './fixtures.ts';
import { ports } from './ports.ts';

/* Editors search what they write, as readers will: `npm run dev`. */

const folder = join(process.cwd(), 'test-results/development');
const content = join(folder, 'content');
const address = `http://localhost:${String(ports.development)}/`;
let server: ChildProcess | undefined;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await writeAcceptanceContent(content);
  server = spawn(process.execPath, ['node_modules/.bin/astro', 'dev', '--port', String(ports.development)], {
    env: { ...process.env, KB_CONTENT: content, KB_CACHE: join(folder, 'cache'), KB_URL: address },
    stdio: 'ignore',
  });
  const isUp = () =>
    fetch(`${address}en/`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(isUp, { timeout: 110_000 }).toBe(true);
});

test.afterAll(() => {
  server?.kill();
});

test('the search answers while the site is written, and knows a title as soon as it changes', async ({ page }) => {
  test.slow(); // the first page of a development server waits for its scripts
  const field = page.getByRole('combobox');
  const first = page.locator('.suggestion-title').first();
  await page.goto(`${address}en/`);
  await field.fill('create address');
  await expect(first).toHaveText('Create an email address', { timeout: 30_000 });

  const file = join(content, 'faq/4001/en.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('title: Create an email address', 'title: Make an umbrella'));
  await expect(async () => {
    await page.goto(`${address}en/search/?q=umbrella`);
    await expect(page.getByRole('link', { name: 'Make an umbrella' })).toBeVisible({ timeout: 3_000 });
  }).toPass();
});
