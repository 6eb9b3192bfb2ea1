import type { Page } from '@playwright/test';
import { expect, pages, test } from './fixtures.ts';
import { ports, staffToken } from './ports.ts';

const site = `http://localhost:${String(ports.server)}`;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const titles = (page: Page) => page.getByRole('table').getByRole('link');

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

test('staff type a number, press Enter, and have the link', async ({ page }) => {
  await page.goto('staff/');
  await page.getByLabel('Number or words').fill('2193');
  await expect(page.getByRole('status')).toHaveText('1 FAQ');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Copied: FAQ 2193 · Address');
  expect(await copied(page)).toBe(`${site}/2193`);
});

test('words of either language find the FAQ, with both titles', async ({ page }) => {
  for (const words of ['change password', 'MODIFIER mot de passe']) {
    await page.goto(`staff/?q=${encodeURIComponent(words)}`);
    await expect(titles(page).first()).toHaveText('Change a password');
    await expect(titles(page).nth(1)).toHaveText('Modifier un mot de passe');
  }
});

test('a bookmark opens with query, format and language', async ({ page }) => {
  await page.goto('staff/?q=2193&format=md&lang=fr');
  await page.getByTitle('Copy the link of FAQ 2193').click();
  await expect(page.getByRole('status')).toHaveText('Copied: FAQ 2193 · Markdown');
  expect(await copied(page)).toBe(`[Modifier un mot de passe](${site}/2193)`);
});

test('arrows go through the list, Enter copies, Escape goes back', async ({ page }) => {
  await page.goto('staff/?q=article');
  await expect(page.getByRole('row').nth(3)).toBeVisible();
  await expect(page.getByLabel('Number or words')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const first = page.getByRole('row').nth(1).getByRole('button').first();
  await expect(first).toBeFocused();
  const id = await first.textContent();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Copied');
  expect(await copied(page)).toBe(`${site}/${id ?? ''}`);
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Number or words')).toBeFocused();
});

test('several FAQs become a reply in the chosen language, over several searches', async ({ page }) => {
  await page.goto('staff/?q=2193&format=md');
  await page.getByLabel('Choose FAQ 2193 for a reply').check();
  await page.getByLabel('Number or words').fill('2017');
  await page.getByLabel('Choose FAQ 2017 for a reply').check();
  await page.getByLabel('Français').check();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Reply with 2 FAQs');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByRole('status')).toHaveText('Copied: Reply with 2 FAQs · Markdown');
  expect(await copied(page)).toBe(
    `- [Modifier un mot de passe](${site}/2193)\n- [Mettre à jour vos appareils\u00a0: que faire\u202f?](${site}/2017)`,
  );
});

test('a section has a link of its own', async ({ page }) => {
  await page.goto('staff/?q=2193&format=url');
  await page.getByLabel('Sections of FAQ 2193').click();
  await page.getByRole('button', { name: 'Reset by SMS' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied: Reset by SMS · Address');
  expect(await copied(page)).toBe(`${site}/2193#reset-by-sms`);
});

test('archived, merged and removed FAQs say what became of them', async ({ page }) => {
  await page.goto('staff/?q=1500');
  await expect(page.getByRole('row').nth(1)).toContainText('archived');
  await page.getByLabel('Number or words').fill('#1811');
  await expect(page.getByRole('row').nth(1)).toContainText('merged into 2017');
  await page.getByLabel('Number or words').fill(`${site}/fr/1400/`);
  await expect(page.getByRole('row').nth(1)).toContainText('removed');
  await page.getByLabel('Number or words').fill('zzzqqq');
  await expect(page.getByRole('status')).toHaveText('No FAQ found. Try fewer or other words.');
});

test('without the search index, words of titles still find', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('staff/?q=creer+liste');
  await expect(page.getByRole('status')).not.toBeEmpty();
  await page.getByLabel('Number or words').fill('modifier passe');
  await expect(titles(page).nth(1)).toHaveText('Modifier un mot de passe');
});

test('where the browser refuses to copy, the text is selected', async ({ page }) => {
  await page.goto('staff/?q=2193&format=url');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByTitle('Copy the link of FAQ 2193').click();
  await expect(page.getByText('Your browser did not allow copying.')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveValue(`${site}/2193`);
});

test('translations are filtered by state and topic, and the address keeps the choice', async ({ page }) => {
  await page.goto('staff/translations/');
  await page.getByLabel('State').selectOption('To do');
  await expect(page.getByRole('row', { name: /2017/ })).toContainText('outdatedsince');
  await expect(page.getByRole('row', { name: /1075/ })).toContainText('not translated');
  await expect(page.getByRole('row', { name: /2193/ })).toBeHidden();
  await page.reload();
  await expect(page.getByRole('row', { name: /2193/ })).toBeHidden();
  await expect(page.getByRole('link', { name: 'File of FAQ 2017 in French' })).toHaveAttribute(
    'href',
    'https://git.example/edit/faq/2017/fr.md',
  );
});

test('staff pages speak both languages, and search engines do not list them', async ({ page }) => {
  for (const path of ['staff/', 'staff/fr/', 'staff/translations/', 'staff/fr/translations/']) {
    await page.goto(path);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  }
  await page.goto('staff/fr/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Liens pour vos réponses');
  const sitemap = await (await page.request.get(`${site}/sitemap.xml`)).text();
  expect(sitemap).not.toContain('/staff/');
});

test('without script the page of links says what it needs, and translations are one list', async ({ open }) => {
  const page = await open({ hasScript: false });
  await page.goto('staff/');
  await expect(page.getByText('This page needs JavaScript')).toBeVisible();
  await page.goto('staff/translations/');
  await expect(page.getByRole('row', { name: /2193/ })).toBeVisible();
});

test('“Copy as Markdown” copies the article; without script it is a link to it', async ({ page, open }) => {
  await page.goto(pages.password.en);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await copied(page)).toMatch(/^# Change a password\n/);
  const plain = await open({ hasScript: false });
  await plain.goto(pages.password.en);
  await expect(plain.getByRole('link', { name: 'Markdown' })).toHaveAttribute('href', '/en/2193/change-a-password.md');
});

test('editors read what readers answered, with the token', async ({ open, violationsOf, request }) => {
  test.slow();
  // an article that no other test answers
  const vote = { kind: 'vote', article: '4001', version: '2024-01-15' };
  const messages = [
    { ...vote, helpful: 'no', reason: 'mismatch', text: 'Step 3 <b>?' },
    { ...vote, helpful: 'yes' },
    { kind: 'wish', place: 'search', query: 'toaster', text: 'How do I plug in a toaster?' },
  ].map((message) => ({ ...message, v: 1, key: crypto.randomUUID(), seq: 0, locale: 'en' }));
  const searches = Array<object>(3).fill({ kind: 'miss', v: 1, locale: 'en', query: 'toaster' });
  for (const data of [...messages, ...searches]) {
    expect((await request.post('api/feedback', { data, headers: { 'X-Requested-With': 'kb' } })).ok()).toBe(true);
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      const page = await open({ colorScheme, width });
      await page.setExtraHTTPHeaders({ Authorization: `Basic ${btoa(`anna:${staffToken}`)}` });
      await page.goto('staff/feedback/');
      await expect(page.getByRole('row', { name: '4001' })).toContainText('Create an email address');
      await expect(page.getByText('Step 3 <b>?').first()).toBeVisible();
      await expect(page.getByText('How do I plug in a toaster?').first()).toBeVisible();
      await expect(page.getByRole('row', { name: 'toaster' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await violationsOf(page)).toEqual([]);

      await page.getByLabel('To', { exact: true }).fill('2000-01-01');
      await page.getByRole('button', { name: 'Show' }).click();
      await expect(page.getByText('Nobody has answered yet.')).toBeVisible();
      expect(await violationsOf(page)).toEqual([]);
    }
  }
});
