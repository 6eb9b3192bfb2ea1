import { expect, pages, test } from './fixtures.ts';

test('an article has one title, and its way is the same for readers and for search engines', async ({ page }) => {
  await page.goto(pages.password.en);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(['Change a password']);
  const way = await page.getByRole('navigation', { name: 'You are here' }).getByRole('link').allTextContents();
  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  const breadcrumb = data.map((text) => JSON.parse(text) as { '@type': string; itemListElement?: { name: string }[] });
  const listed = breadcrumb.find((one) => one['@type'] === 'BreadcrumbList')?.itemListElement?.map(({ name }) => name);
  expect(way).toEqual(['Home', 'Account', 'Basics']);
  expect(listed).toEqual(way);
});

test('dates are written as the language writes them', async ({ page }) => {
  await page.goto(pages.password.en);
  await expect(page.locator('.article-line time')).toHaveText('1 March 2023');
  await page.goto(pages.password.fr);
  await expect(page.locator('.article-line time')).toHaveText('1er mars 2023');
  await expect(page.locator('.article-line time')).toHaveAttribute('datetime', '2023-03-01');
});

test('the contents list the headings and mark the one in view', async ({ page }) => {
  await page.goto(pages.password.en);
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link')).toHaveText(['Change it yourself', 'Reset by SMS', 'Afterwards']);
  await contents.getByRole('link', { name: 'Reset by SMS' }).click();
  await expect(contents.getByRole('link', { name: 'Reset by SMS' })).toHaveAttribute('aria-current', 'location');
});

test('a text with fewer than two headings has no contents', async ({ page }) => {
  await page.goto(pages.devices.en);
  await expect(page.getByRole('navigation', { name: 'On this page' })).toHaveCount(0);
});

test('on a small screen the contents are folded, and open', async ({ open }) => {
  const page = await open({ width: 360 });
  await page.goto(pages.password.en);
  const link = page.getByRole('link', { name: 'Reset by SMS', exact: true });
  await expect(link).toBeHidden();
  await page.getByText('On this page').click();
  await link.click();
  await expect(page).toHaveURL(/#reset-by-sms$/);
});

test('a link to a step says its number, also inside another step', async ({ page }) => {
  await page.goto(pages.password.en);
  await expect(page.locator('a[href="#choose-address"]')).toHaveText('step 2');
  await expect(page.locator('a[href="#click-it"]')).toHaveText('step 2 b');
  await page.goto(pages.password.fr);
  await expect(page.locator('a[href="#choose-address"]')).toHaveText('étape 2');
});

test('a link without words says the title of its target, and names the language where it differs', async ({ page }) => {
  await page.goto(pages.password.fr);
  const link = page.locator('.prose a[hreflang=en]');
  await expect(link).toHaveText('Set up the mail app (EN)');
  await expect(link).toHaveAttribute('href', /\/fr\/1075\//);
});

test('a value is copied with one click, and a screen reader is told', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages.password.en);
  await page.mouse.move(9, 9); // buttons come with the reader's first move
  await page.getByRole('table').getByRole('button', { name: 'Copy 993' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('993');
  await expect(page.getByText('Copied: 993')).toBeAttached();
});

test('an error message stands above the text, verbatim', async ({ page }) => {
  await page.goto(pages.englishOnly.en);
  await expect(page.locator('samp')).toHaveText('Cannot verify server identity');
});

test('related FAQs begin with the editor’s choice and are at most five', async ({ page }) => {
  await page.goto(pages.password.en);
  const related = page.getByRole('region', { name: 'Related FAQs' }).getByRole('link');
  expect((await related.allTextContents()).map((text) => text.trim())).toEqual([
    'Update your devices after a change',
    'Set up the mail app',
    'Écrire en français (FR)',
    'Everything that an article can hold',
  ]);
});

test('an image has its size and opens large; a film is asked for on a click only', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(pages.everything.en);
  await page.mouse.move(9, 9);
  const image = page.getByRole('img', { name: 'The window in which an address is created' });
  await expect(image).toHaveAttribute('width', '1600');
  await page.getByRole('button', { name: /^Enlarge the image/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(requests.filter((path) => path.endsWith('.mp4'))).toEqual([]);
  await page.getByRole('link', { name: 'Create an address in one minute' }).click();
  await expect(page.locator('video')).toHaveAttribute('src', /\.mp4$/);
});

test('the French edition shows the French variant of an image', async ({ page }) => {
  await page.goto(pages.everything.fr);
  await expect(page.getByRole('img', { name: 'La fenêtre de création d’une adresse' })).toHaveAttribute(
    'src',
    /create\.fr\./,
  );
});

test('paper gets the steps, the short link and the date, and nothing else', async ({ page }) => {
  await page.goto(pages.password.en);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Type a new password.')).toBeVisible();
  await expect(page.locator('.article-line time')).toBeVisible();
  await expect(page.locator('.article-line')).toContainText('FAQ 2193');
  for (const hidden of ['banner', 'contentinfo']) await expect(page.getByRole(hidden as 'banner')).toBeHidden();
  await expect(page.getByText('Related FAQs')).toBeHidden();
});

test('the theme follows the system until the reader chooses, and the choice stays', async ({ open }) => {
  const page = await open({ colorScheme: 'dark' });
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto(pages.password.en);
  const dark = await background();
  await page.getByRole('button', { name: 'Colour theme: System' }).click();
  await expect(page.getByRole('button', { name: 'Colour theme: Light' })).toBeVisible();
  const light = await background();
  expect(light).not.toBe(dark);
  await page.goto('en/');
  expect(await background()).toBe(light);
});

test('pages load nothing from elsewhere, and their own policy allows all they do', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  for (const path of ['en/', pages.everything.en, 'fr/category/lists/', 'en/all/', 'fr/contact/', '2193/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(elsewhere).toEqual([]);
});
