import { expect, pages, test } from './fixtures.ts';

const kinds: Record<string, string> = {
  home: 'en/',
  product: 'fr/category/lists/',
  category: 'en/category/account/basics/',
  article: pages.everything.en,
  'article in French': pages.password.fr,
  'article that stands in for a missing one': pages.frenchOnly.en,
  'outdated article': pages.devices.fr,
  'archived article': pages.archived.fr,
  'article about an error': pages.englishOnly.en,
  'index from A to Z': 'fr/all/',
  contact: 'en/contact/',
  search: 'fr/search/',
  'page not found': 'en/404/',
  'removed article': '1400/',
  'links for staff': 'staff/',
  'links for staff, with results': 'staff/fr/?q=mot+de+passe',
  'translations for staff': 'staff/translations/?state=missing',
};

for (const [kind, path] of Object.entries(kinds)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing: ${kind}, ${colorScheme}`, async ({ open, violationsOf }) => {
      const page = await open({ colorScheme });
      await page.goto(path);
      await page.mouse.move(9, 9);
      await page.waitForLoadState('networkidle'); // buttons come with the reader's first move
      expect(await violationsOf(page)).toEqual([]);
    });
  }
}

test('axe finds nothing with the menu of link formats open, on a phone', async ({ open, violationsOf }) => {
  const page = await open({ width: 360 });
  await page.goto(pages.password.fr);
  await page.getByLabel('Copier sous forme de…').click();
  expect(await violationsOf(page)).toEqual([]);
});

test('by keyboard alone, from the home page to the end of an article, with a focus that is always in sight', async ({
  page,
}) => {
  await page.goto('en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox')).toBeFocused();
  const article = page.getByRole('link', { name: 'Change a password' }).first();
  for (let step = 0; step < 30 && !(await article.evaluate((link) => link === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change a password');

  const last = page.getByRole('button', { name: 'Print' });
  for (let step = 0; step < 60 && !(await last.evaluate((button) => button === document.activeElement)); step++) {
    await page.keyboard.press('Tab');
    const isSeen = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return true;
      const { top, bottom, width, height } = activeElement.getBoundingClientRect();
      return width > 0 && height > 0 && top >= 0 && bottom <= innerHeight + 1;
    });
    expect(isSeen, await page.evaluate(() => document.activeElement?.className ?? '')).toBe(true);
  }
  await expect(last).toBeFocused();
});

test('controls are large enough for a thumb', async ({ open }) => {
  const page = await open({ width: 360 });
  await page.goto(pages.password.en);
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'header a, header button, footer a, .article-tools :is(a, button), .short-link :is(button, summary)',
      ),
    ]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control: control.textContent.trim(), height: control.getBoundingClientRect().height }))
      .filter(({ height }) => height < 24),
  );
  expect(small).toEqual([]);
});
