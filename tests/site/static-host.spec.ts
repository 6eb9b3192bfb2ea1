import { expect, pages, placeOf, test } from './fixtures.ts';

/*
 * Short links where nothing computes answers: the page decides in the browser. Our own server decides by the
 * request alone (short-links.spec.ts).
 */

test('the language that a reader chose beats the browser’s, and an address with a language beats both', async ({
  open,
}) => {
  const page = await open({ languages: ['en-GB'] });
  await page.goto(pages.password.en);
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  await page.waitForURL(`**/${pages.password.fr}`);
  await page.goto('2193/');
  await page.waitForURL(`**/${pages.password.fr}`);
  await page.goto(pages.password.en);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change a password');
});

test('without script the short link is a page with both titles, and it stays', async ({
  open,
  violationsOf,
  baseURL,
}) => {
  const page = await open({ hasScript: false });
  await page.goto('2193/');
  await expect(page.getByRole('link', { name: 'Change a password' })).toHaveAttribute('hreflang', 'en');
  await expect(page.getByRole('link', { name: 'Modifier un mot de passe' })).toHaveAttribute('hreflang', 'fr');
  await expect(page.locator('meta[http-equiv=refresh]')).toHaveCount(0);
  expect(placeOf(page, baseURL)).toBe('2193/');
  const withScript = await open();
  await withScript.route('**/ChoiceLayout*', (route) => route.abort());
  await withScript.goto('2193/');
  expect(await violationsOf(withScript)).toEqual([]);
});

test('without script a merged FAQ says where it went', async ({ open }) => {
  const page = await open({ hasScript: false });
  await page.goto('1811/');
  await expect(page.getByText('FAQ 1811 has been merged into this one.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Update your devices after a change' })).toBeVisible();
});

test('an address that does not exist is answered in its language, plurals included', async ({ page }) => {
  await page.goto('fr/nothing-here/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
  await expect(page.getByText('5 FAQ', { exact: true })).toBeVisible();
});
