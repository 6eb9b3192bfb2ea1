import { expect, pages, test } from './fixtures.ts';
import { ports } from './ports.ts';

const site = `http://localhost:${String(ports.server)}`;

const url = `${site}/2193`;
const formats: [format: string, copied: string][] = [
  ['Address', url],
  ['Title and address', `Change a password\n${url}`],
  ['Markdown', `[Change a password](${url})`],
  ['Rich text', `Change a password (${url})`],
  ['HTML', `<a href="${url}">Change a password</a>`],
  [
    'Both languages',
    `English: Change a password\n${site}/en/2193/change-a-password/\n\n` +
      `Français: Modifier un mot de passe\n${site}/fr/2193/modifier-un-mot-de-passe/`,
  ],
];

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pages.password.en);
});

for (const [format, copied] of formats) {
  test(`the link of an article is copied as: ${format}`, async ({ page }) => {
    await page.getByLabel('Copy as…').click();
    await page.getByRole('button', { name: format, exact: true }).click();
    await expect(page.getByText(`Copied: ${format}`)).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  });
}

test('rich text carries the link for programs that understand it', async ({ page }) => {
  await page.getByLabel('Copy as…').click();
  await page.getByRole('button', { name: 'Rich text' }).click();
  await expect(page.getByText('Copied: Rich text')).toBeVisible();
  const html = await page.evaluate(async () =>
    (await (await navigator.clipboard.read())[0]?.getType('text/html'))?.text(),
  );
  expect(html).toContain(`<a href="${url}">Change a password</a>`);
});

test('the last format is remembered for the next article', async ({ page }) => {
  await page.getByLabel('Copy as…').click();
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await page.goto(pages.devices.en);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied: Markdown')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `[Update your devices after a change](${site}/2017)`,
  );
});

test('the menu lies within a window of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByLabel('Copy as…').click();
  const menu = page.locator('.short-link-formats');
  await expect(menu.getByRole('button', { name: 'Both languages' })).toBeVisible();
  const { left, right } = await menu.evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
});

test('a menu that is opened before its words have arrived is filled when they do', async ({ page }) => {
  let arrive: () => void = () => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/tools.json', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(`${pages.password.en}#reset-by-sms`);
  await page.getByLabel('Copy as…').click();
  await expect(page.locator('.short-link-menu')).toHaveAttribute('open');
  await expect(page.getByRole('button', { name: 'Markdown', exact: true })).toBeHidden();
  arrive();
  await expect(page.getByLabel('This section: Reset by SMS')).toBeVisible();
  await page.getByRole('button', { name: 'Markdown', exact: true }).click();
  await expect(page.getByText('Copied: Markdown')).toBeVisible();
});

test('when the words could not be fetched, the next try does', async ({ page }) => {
  let tries = 0;
  await page.route('**/tools.json', (route) => (tries++ === 0 ? route.abort() : route.continue()));
  const failed = page.waitForEvent('requestfailed');
  await page.goto(pages.devices.en);
  await page.mouse.move(300, 300);
  await failed;
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied: Address')).toBeVisible();
});

test('“This section” adds the place in the text', async ({ page }) => {
  await page.goto(`${pages.password.en}#reset-by-sms`);
  await page.getByLabel('Copy as…').click();
  await page.getByLabel('This section: Reset by SMS').check();
  await page.getByRole('button', { name: 'Address', exact: true }).click();
  await expect(page.getByText('Copied: Address')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${url}#reset-by-sms`);
});

test('where the browser refuses, the text is selected to be copied by hand', async ({ page }) => {
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Your browser did not allow copying.')).toBeVisible();
  await expect(page.getByRole('textbox').last()).toHaveValue(url);
});

test('Escape closes the menu and returns to its button', async ({ page }) => {
  await page.getByLabel('Copy as…').click();
  await page.evaluate(() => customElements.whenDefined('kb-short-link')); // it comes with the first move
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Markdown', exact: true })).toBeHidden();
  await expect(page.getByLabel('Copy as…')).toBeFocused();
});
