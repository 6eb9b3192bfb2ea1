import { expect, pages, test } from './fixtures.ts';

test('the language switch keeps the article and the place in it', async ({ page }) => {
  await page.goto(`${pages.password.en}#reset-by-sms`);
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${pages.password.fr}#reset-by-sms$`));
  await expect(page.getByRole('heading', { name: 'Réinitialiser par SMS' })).toBeInViewport();
});

test('a missing edition shows the other one in the reader’s own surroundings', async ({ page }) => {
  await page.goto(pages.frenchOnly.en);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByText('This FAQ is not available in English yet. You are reading it in French.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.prose')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/fr\/1901\//);
  await expect(page.locator('link[hreflang]')).toHaveCount(0);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('an outdated translation says since when, and where the newer text is', async ({ page }) => {
  await page.goto(pages.devices.fr);
  const notice = page.getByText('La version en anglais de cette FAQ a été modifiée le 13 mai 2026');
  await expect(notice).toBeVisible();
  await notice.getByRole('link', { name: 'La lire en anglais' }).click();
  await expect(page).toHaveURL(new RegExp(pages.devices.en));
  await expect(page.locator('.notice:visible')).toHaveCount(0);
});

test('no other article says that it is outdated', async ({ page }) => {
  for (const path of [pages.devices.en, pages.password.fr, pages.everything.fr]) {
    await page.goto(path);
    await expect(page.locator('.notice:visible')).toHaveCount(0);
  }
});

test('an archived article says so, names its successor and hides from search engines', async ({ page }) => {
  await page.goto(pages.archived.en);
  await expect(page.getByText('This FAQ is out of date')).toContainText('Change a password');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await page.goto(pages.archived.fr);
  await expect(page.getByText('Ce texte a été traduit automatiquement')).toBeVisible();
  await page.goto('en/category/account/basics/');
  await expect(page.getByRole('link', { name: 'Use the old interface' })).toHaveCount(0);
});

test('a reader of another language is told once that the article exists in theirs', async ({ open }) => {
  const page = await open({ languages: ['fr-CH', 'en'] });
  await page.goto(pages.password.en);
  await expect(page.getByRole('link', { name: 'Cette FAQ existe en français.' })).toBeVisible();
  await page.getByRole('button', { name: 'Fermer' }).click();
  await page.goto(pages.devices.en);
  await expect(page.getByRole('link', { name: 'Cette FAQ existe en français.' })).toBeHidden();
});

test('the front door leads to the reader’s language', async ({ open }) => {
  const page = await open({ languages: ['fr-CH'] });
  await page.goto('');
  await page.waitForURL('**/fr/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comment pouvons-\u2060nous vous aider ?');
});
