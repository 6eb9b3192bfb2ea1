import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDevelopment, type DevelopmentServer } from '../fixtures/development-server.ts';
import { expect as impatient, test } from './fixtures.ts';

/* What editors see while they write: npm run dev. */

test.describe.configure({ mode: 'serial', timeout: 90_000 });

/** The server compiles what it is asked for the first time. */
const expect = impatient.configure({ timeout: 30_000 });

let server: DevelopmentServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  server = await startDevelopment('acceptance');
});
test.afterAll(() => server.stop());

/** Change a file of the content, as an editor's program does. */
function edit(path: string, change: (text: string) => string): void {
  const file = join(server.content, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/** Open a page. It may be loaded once more at once, after an edit that it missed: nobody waits for its end. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.address + path, { waitUntil: 'commit' });
}

const titled = (title: string) => (text: string) => text.replace(/^title: .*$/m, `title: ${title}`);

test('a new title shows at once on another page that is open', async ({ page }) => {
  await open(page, 'en/category/account/basics/');
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
  edit('faq/2193/en.md', titled('Choose another password'));
  await expect(page.getByRole('link', { name: 'Choose another password' })).toBeVisible();
  edit('faq/2193/en.md', titled('Change a password'));
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
});

test('an edit that is saved while a page is being opened shows, too', async ({ page, context }) => {
  await open(await context.newPage(), 'en/'); // Vite keeps a message only while no page is open
  const connection = Promise.withResolvers<undefined>();
  await page.routeWebSocket('**', async (socket) => {
    await connection.promise;
    socket.connectToServer();
  });
  await open(page, 'en/category/account/basics/');
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
  edit('faq/2193/en.md', titled('Choose another password'));
  await expect(async () => {
    const answer = await page.request.get(`${server.address}en/category/account/basics/`);
    expect(await answer.text()).toContain('Choose another password');
  }).toPass();
  connection.resolve(undefined);
  await expect(page.getByRole('link', { name: 'Choose another password' })).toBeVisible();
  edit('faq/2193/en.md', titled('Change a password'));
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
});

test('of two edits in quick succession the last one shows', async ({ page }) => {
  await open(page, 'en/category/account/basics/');
  edit('faq/2193/en.md', titled('Choose another password'));
  await new Promise((resolve) => setTimeout(resolve, 40));
  edit('faq/2193/en.md', titled('Change a password often'));
  await expect(page.getByRole('link', { name: 'Change a password often' })).toBeVisible();
  edit('faq/2193/en.md', titled('Change a password'));
  await expect(page.getByRole('link', { name: 'Change a password', exact: true })).toBeVisible();
});

test('a draft has a page and a mark in lists', async ({ page }) => {
  await open(page, 'en/category/account/basics/');
  edit('faq/2193/en.md', (text) => text.replace(/^type: /m, 'status: draft\ntype: '));
  await expect(page.getByRole('listitem').filter({ hasText: 'Change a password' })).toContainText('(draft)');
  await page.getByRole('link', { name: 'Change a password' }).click();
  await expect(page.getByText('Draft: only visible while you write.')).toBeVisible();
  edit('faq/2193/en.md', (text) => text.replace('status: draft\n', ''));
  await expect(page.getByText('Draft: only visible while you write.')).toBeHidden();
});

test('a page shows its own problems, with place, rule, message and advice, until they are solved', async ({ page }) => {
  await open(page, 'en/2193/');
  const panel = page.getByRole('complementary', { name: 'Problems of this page' });
  edit('faq/2193/en.md', (text) => `${text}\nSee [the list](faq:2139).\n`);
  await expect(panel).toContainText('1 error');
  await expect(panel.getByRole('button', { name: /faq\/2193\/en\.md:\d+:5$/ })).toBeVisible();
  await expect(panel).toContainText('broken-link');
  await expect(panel).toContainText('“faq:2139” leads to no article.');
  await expect(panel).toContainText('Did you mean “faq:2193”');
  edit('faq/2193/en.md', (text) => text.replace('\nSee [the list](faq:2139).\n', ''));
  await expect(panel).not.toContainText('broken-link');
});

test('a page whose front matter is broken says what to repair, and comes back once it is', async ({ page }) => {
  await open(page, 'en/2193/change-a-password/');
  edit('faq/2193/en.md', titled('Change: a password'));
  const panel = page.getByRole('complementary', { name: 'Problems of this page' });
  await expect(panel).toContainText('This FAQ has no page until its file can be read.');
  await expect(panel).toContainText("title: 'Change: a password'");
  edit('faq/2193/en.md', titled('Change a password'));
  await expect(page.getByRole('heading', { level: 1, name: 'Change a password' })).toBeVisible();
});

test('search finds what was just written', async ({ page }) => {
  await open(page, 'staff/?q=xylophone');
  const found = page.getByRole('table').getByRole('link', { name: 'Change a password' });
  await expect(page.getByRole('searchbox')).toHaveValue('xylophone');
  await expect(found).toBeHidden();
  edit('faq/2193/en.md', (text) => `${text}\nMind the xylophone.\n`);
  await expect(found).toBeVisible();
});

test('axe finds nothing in the panel, in both themes', async ({ open, violationsOf }) => {
  edit('faq/2193/en.md', (text) => `${text}\nThe the [list](faq:2139).\n`);
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open({ colorScheme });
    await page.goto(`${server.address}en/2193/change-a-password/`, { waitUntil: 'commit' });
    await expect(async () => {
      await expect(page.getByText('broken-link')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]); // the edit may reload the page in between
    }).toPass();
  }
});

test('the search answers while the site is written, and knows a title as soon as it changes', async ({ page }) => {
  await open(page, 'en/');
  await page.getByRole('combobox').fill('create address');
  await expect(page.getByRole('option').first()).toContainText('Create an email address');
  await open(page, 'en/search/?q=umbrella');
  await expect(page.getByRole('heading', { name: 'umbrella' })).toBeVisible();
  edit('faq/4001/en.md', titled('Make an umbrella'));
  await expect(page.locator('.search-list').getByRole('link', { name: 'Make an umbrella' })).toBeVisible();
});
