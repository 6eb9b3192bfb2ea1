import type { Page } from '@playwright/test';
import { expect, pages, placeOf, test } from './fixtures.ts';

/* The field, and the suggestions under it. What happens on the results page is in search-page.spec.ts. */

const labels = { en: 'Search the knowledge base', fr: 'Rechercher dans la base de connaissances' };

const fieldOf = (page: Page) => page.getByRole('combobox');
const optionsOf = (page: Page) => page.getByRole('option');
const activeOf = (page: Page) => page.getByRole('option', { selected: true });
/** Titles of the suggested articles, best first. */
const titlesOf = (page: Page) => page.locator('.suggestion-title');
const titleFor = (page: Page, title: string) => titlesOf(page).filter({ hasText: title }).first();

/** Type as a reader does, and wait for an answer. */
async function ask(page: Page, query: string): Promise<void> {
  await fieldOf(page).fill(query);
  await expect(optionsOf(page).last()).toContainText(/“|«|Other ways|D’autres/);
}

test('the field is a combobox with a list, and keeps the focus', async ({ page }) => {
  await page.goto('en/');
  const field = page.getByRole('combobox', { name: labels.en });
  await expect(field).toHaveAttribute('aria-expanded', 'false');
  await expect(field).toHaveAttribute('aria-autocomplete', 'list');
  await ask(page, 'password');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  const list = page.getByRole('listbox');
  await expect(field).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
  await page.keyboard.press('ArrowDown');
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute('aria-activedescendant', (await activeOf(page).getAttribute('id')) ?? '');
  await expect(page.getByRole('option').getByRole('link')).toHaveCount(0);
});

test('arrows go through the list and around, Enter opens what they are on', async ({ page, baseURL }) => {
  await page.goto('en/');
  await ask(page, 'password');
  await page.keyboard.press('ArrowUp');
  await expect(activeOf(page)).toHaveText('See all results for “password”');
  await page.keyboard.press('ArrowDown');
  await expect(activeOf(page)).toContainText('Change a password');
  await page.keyboard.press('ArrowUp');
  await expect(activeOf(page)).toHaveText('See all results for “password”');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change a password');
  expect(placeOf(page, baseURL)).toContain(pages.password.en);
});

test('Enter without a choice leads to all results', async ({ page }) => {
  await page.goto(pages.devices.en);
  await ask(page, 'password');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=password$/);
});

test('Ctrl and Enter open a new tab and leave the list as it is', async ({ page, context }) => {
  await page.goto('en/');
  await ask(page, 'password');
  await page.keyboard.press('ArrowDown');
  const [article] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(article.getByRole('heading', { level: 1 })).toHaveText('Change a password');
  await page.keyboard.press('End');
  const [results] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(results).toHaveURL(/\/search\/\?q=password$/);
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('Escape closes the list, and a second time clears the field', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'password');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(fieldOf(page)).toHaveValue('password');
  await page.keyboard.press('Escape');
  await expect(fieldOf(page)).toHaveValue('');
  await expect(fieldOf(page)).toBeFocused();
});

test('Tab closes the list, Home and End move in the text, the arrow down opens the list again', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'password');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  await expect(activeOf(page)).toHaveCount(0);
  expect(await fieldOf(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe(0);
  await page.keyboard.press('End');
  expect(await fieldOf(page).evaluate((field: HTMLInputElement) => field.selectionStart)).toBe('password'.length);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('listbox')).toBeVisible(); // back in the field, the list is back
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('Ctrl K goes to the field from anywhere, and no single letter does', async ({ page }) => {
  await page.goto(pages.password.en);
  await page.keyboard.press('/');
  await page.keyboard.press('k');
  await expect(fieldOf(page)).not.toBeFocused();
  await page.keyboard.press('Control+Alt+k');
  await expect(fieldOf(page)).not.toBeFocused();
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page)).toBeFocused();
  await fieldOf(page).blur();
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
    dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true }));
  });
  await expect(fieldOf(page)).toBeFocused();
  await expect(page.locator('kb-search-box')).toBeInViewport({ ratio: 1 });
});

test('the keys are shown where there is a mouse and room, while nothing is typed, and are not read aloud', async ({
  page,
  open,
}) => {
  const shown = (on: Page) =>
    on.locator('kb-search-box').evaluate((box) => getComputedStyle(box, '::after').getPropertyValue('content'));
  await page.goto(pages.password.en);
  expect(await shown(page)).toBe('"Ctrl K" / ""');
  await expect(fieldOf(page)).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await fieldOf(page).fill('password');
  expect(await shown(page)).toBe('none');
  await fieldOf(page).blur();
  expect(await shown(page)).toBe('none');

  const phone = await open({ width: 360 });
  await phone.goto(pages.password.en);
  expect(await shown(phone)).toBe('none');

  const mac = await open({});
  await mac.addInitScript(() => {
    Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' });
  });
  await mac.goto(pages.password.en);
  expect(await shown(mac)).toBe('"⌘ K" / ""');
});

for (const [locale, name] of [
  ['en', 'Clear the search'],
  ['fr', 'Effacer la recherche'],
] as const) {
  test(`a button clears the field, which keeps its focus and its width: ${locale}`, async ({ open }) => {
    const page = await open({ width: 360 });
    await page.goto(pages.password[locale]);
    const button = page.getByRole('button', { name });
    const { width } = (await fieldOf(page).boundingBox()) ?? { width: 0 };
    await fieldOf(page).focus();
    await expect(button).toBeHidden();
    await fieldOf(page).fill('imap');
    await expect(page.getByRole('listbox')).toBeVisible();
    const size = await button.boundingBox();
    expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(42); // 44 and its edge
    expect((await fieldOf(page).boundingBox())?.width).toBe(width);
    await button.click();
    await expect(fieldOf(page)).toHaveValue('');
    await expect(fieldOf(page)).toBeFocused();
    await expect(button).toBeHidden();
    await expect(page.getByRole('listbox')).toBeHidden();
    await fieldOf(page).fill('imap');
    await page.keyboard.press('Tab');
    await expect(button).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(fieldOf(page)).toBeFocused();
    await expect(fieldOf(page)).toHaveValue('');
  });
}

test('keys belong to the input method while a word is composed', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'password');
  await fieldOf(page).evaluate((field) => {
    for (const key of ['ArrowDown', 'Enter', 'Escape']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }));
    }
  });
  await expect(activeOf(page)).toHaveCount(0);
  await expect(page.getByRole('listbox')).toBeVisible();
});

test('the number of results is said politely, once the reader pauses', async ({ page }) => {
  await page.goto('fr/');
  await fieldOf(page).focus();
  const status = page.locator('.search-box > [role=status]:not(.search-failed)');
  await expect(status).toBeAttached();
  await status.evaluate((element) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(element.textContent)).observe(element, { childList: true });
    Object.assign(window, { said });
  });
  await fieldOf(page).pressSequentially('mot de passe', { delay: 30 });
  await expect(status).toHaveText(/^\d+ résultats$/);
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toHaveLength(1);
});

test('each suggestion says its product and its number, and there are at most eight', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'article');
  await expect(titlesOf(page)).toHaveCount(8);
  await ask(page, 'create address');
  await expect(optionsOf(page).first()).toContainText(/^Create an email address 4001 Email/);
});

for (const written of [
  '2193',
  '#2193',
  'FAQ 2193',
  'faq:2193',
  '/2193',
  'https://help.example/fr/2193/anything/?x#y',
]) {
  test(`Enter on “${written}” opens FAQ 2193`, async ({ page }) => {
    await page.goto('en/');
    await fieldOf(page).fill(written);
    await page.keyboard.press('Enter'); // at once, before any answer
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change a password');
  });
}

test('the number of a merged FAQ shows the one it is in now', async ({ page }) => {
  await page.goto('en/');
  await ask(page, '#1811');
  await expect(optionsOf(page).first()).toContainText('Update your devices after a change 2017 · was 1811');
});

test('a number that is no FAQ is not taken for one that is', async ({ page }) => {
  await page.goto('en/');
  await ask(page, '2194');
  await expect(titlesOf(page)).toHaveCount(0);
});

for (const [same, ...spellings] of [
  ['Créer une adresse e-mail', 'creer adresse', 'créer une adresse', 'CRÉER une Adresse'],
  ['Créer une adresse e-mail', "l'hébergement", 'l’hébergement', 'hebergement'],
  ['Créer une adresse e-mail', 'coeur', 'cœur'],
] as const) {
  test(`${spellings.join(', ')} find the same`, async ({ page }) => {
    await page.goto('fr/');
    for (const spelling of spellings) {
      await ask(page, spelling);
      await expect(titlesOf(page).first()).toHaveText(same);
    }
  });
}

test('a name that the product no longer has finds today’s article', async ({ page }) => {
  await page.goto('fr/');
  await ask(page, 'workspace');
  await expect(titlesOf(page).first()).toHaveText(/^Un e-mail est refusé/);
});

test('a misspelt word is corrected, the page says so, and the reader may insist', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'pasword');
  await expect(optionsOf(page).first()).toHaveText('Results for password Search instead for “pasword”');
  await page.keyboard.press('ArrowDown');
  await expect(activeOf(page)).toContainText('Change a password');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing found for “pasword”').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=pasword&exact=1$/);
});

test('articles with only some of the words come last and say what they lack', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'password umbrella');
  await expect(optionsOf(page).first()).toContainText('Without umbrella');
});

test('words are marked whatever their accents, and titles do not move when excerpts come', async ({ page }) => {
  await page.goto('fr/');
  await ask(page, 'creer une adresse');
  const title = titleFor(page, 'Créer une adresse e-mail');
  const before = await title.boundingBox();
  const heights = () => optionsOf(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  const heightsBefore = await heights();
  await expect(optionsOf(page).first().locator('.suggestion-excerpt mark').first()).toBeAttached();
  expect(await title.boundingBox()).toEqual(before);
  expect(await heights()).toEqual(heightsBefore);
  await expect(title.locator('mark')).toHaveText(['Créer', 'adresse']);
});

test('a suggestion leads to the best section, with its heading in view', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'reset by sms');
  await expect(optionsOf(page).first()).toContainText('Reset by SMS');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#reset-by-sms$/);
  await expect(page.getByRole('heading', { name: 'Reset by SMS' })).toBeInViewport();
});

test('archived articles and drafts are never found', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'old interface');
  await expect(titleFor(page, 'Use the old interface')).toHaveCount(0);
  await ask(page, 'draft every password');
  await expect(titleFor(page, 'A draft')).toHaveCount(0);
  await ask(page, '1500');
  await expect(titleFor(page, 'Use the old interface')).toHaveCount(0);
});

test('an article that is not translated is found and says its language', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'écrire');
  await expect(titlesOf(page).first()).toHaveText('Écrire en français (FR)');
  await expect(titlesOf(page).first().locator('[lang=fr]')).toHaveText('Écrire en français');
});

test('HTML is text', async ({ page }) => {
  let isRun = false;
  page.on('dialog', (dialog) => {
    isRun = true;
    void dialog.dismiss();
  });
  await page.goto('en/');
  const html = '<img src=x onerror=alert(1)>';
  await ask(page, html);
  await expect(optionsOf(page).last()).toBeVisible();
  await expect(page.locator('.search-panel img')).toHaveCount(0);
  await page.goto(`en/search/?q=${encodeURIComponent(html)}`);
  await expect(page.getByRole('heading', { level: 2 }).first()).toContainText(html);
  await expect(page.locator('.search-results img')).toHaveCount(0);
  expect(isRun).toBe(false);
});

test('nothing of the search is fetched before the field is used, and then nothing but the search', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    // the browser asks for the icon by itself, whenever it likes
    if (!request.url().endsWith('/favicon.svg')) requests.push(request.url());
  });
  await page.goto('en/category/account/basics/');
  await page.waitForLoadState('networkidle');
  const isSearch = (url: string) => /\/search\/|\/search-index\/|suggestions/.test(url);
  expect(requests.filter(isSearch)).toEqual([]);

  requests.length = 0;
  await ask(page, 'password');
  await page.waitForLoadState('networkidle');
  const kinds = /\/_astro\/|\/en\/search\/(words|index)\.json$|\/search-index\/en\//;
  expect(requests.filter((url) => !url.startsWith(baseURL ?? '') || !kinds.test(url))).toEqual([]);
});

test('what is typed before the search has arrived is not lost', async ({ page }) => {
  await page.route('**/suggestions*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 700));
    await route.continue();
  });
  await page.goto('en/');
  await fieldOf(page).click();
  await fieldOf(page).pressSequentially('password');
  await expect(titlesOf(page).first()).toHaveText('Change a password');
});

test('Enter before the search has arrived leads to the results', async ({ page }) => {
  await page.route('**/suggestions*.js', () => undefined); // never answered
  await page.goto('en/');
  await fieldOf(page).fill('password');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
});

test('a search that cannot be loaded says so, shows the way to all FAQs, and tries again', async ({ page }) => {
  await page.route(/\/search\/index\.json|\/search-index\//, (route) => route.abort());
  await page.goto('en/');
  await fieldOf(page).fill('password');
  await expect(page.getByText('Search could not be loaded.')).toBeVisible();
  await expect(page.getByRole('status').getByRole('link', { name: 'Browse all FAQs from A to Z' })).toHaveAttribute(
    'href',
    /\/en\/all\/$/,
  );
  await page.unroute(/\/search\/index\.json|\/search-index\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(titlesOf(page).first()).toHaveText('Change a password');
  await expect(page.getByText('Search could not be loaded.')).toBeHidden();
});

for (const [what, spoil] of [
  ['cut off', (text: string) => text.slice(0, -100)],
  ['from another build', (text: string) => text.replace(/"build":"\w+"/, '"build":"00000000"')],
] as const) {
  test(`an index that is ${what} is asked for again, then the reader is told`, async ({ page }) => {
    const index = /\/en\/search\/index\.json/;
    let asked = 0;
    await page.route(index, async (route) => {
      asked++;
      await route.fulfill({ body: spoil(await (await route.fetch()).text()) });
    });
    await page.goto('en/');
    await fieldOf(page).fill('password');
    await expect(page.getByText('Search could not be loaded.')).toBeVisible();
    expect(asked).toBeGreaterThanOrEqual(2);
    await page.unroute(index);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(titlesOf(page).first()).toHaveText('Change a password');
  });
}

test('a search that could not be loaded comes by itself when the network is back', async ({ page }) => {
  await page.route('**/search/words.json', (route) => route.abort());
  await page.goto('en/');
  await fieldOf(page).fill('password');
  await expect(page.getByText('Search could not be loaded.')).toBeVisible();
  await page.unroute('**/search/words.json');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(titlesOf(page).first()).toHaveText('Change a password');
  await expect(page.getByText('Search could not be loaded.')).toBeHidden();
});

test('a search whose script was lost is found on the page of results, once that can be had', async ({ page }) => {
  await page.route('**/suggestions*', (route) => route.abort());
  await page.route(/\/en\/search\/(\?.*)?$/, (route) => route.abort());
  await page.goto('en/');
  await fieldOf(page).fill('password');
  await expect(page.getByText('Search could not be loaded.')).toBeVisible();
  const again = page.getByRole('button', { name: 'Try again' });
  // the styles of suggestions are lost, too: the button of the field stays in it, and the message under it
  const places = [fieldOf(page), page.getByRole('button', { name: 'Search', exact: true }), again];
  const [field, search, message] = await Promise.all(
    places.map((part) => part.evaluate((one) => one.getBoundingClientRect())),
  );
  expect(search).toMatchObject({ top: field?.top, bottom: field?.bottom });
  expect(message?.top).toBeGreaterThan(field?.bottom ?? Infinity);
  const asked = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/en/search/'));
  await again.click({ delay: 300 }); // the message stays while the button is pressed
  await asked;
  await expect(again).toBeVisible(); // nothing can be had yet, and the reader is where they were
  await page.unroute('**/suggestions*');
  await page.unroute(/\/en\/search\/(\?.*)?$/);
  await again.click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=password$/);
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
});

test('a message that search failed goes as the list does, and comes back only with the next try', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('en/');
  const message = page.getByText('Search could not be loaded.');
  const leave = [
    () => page.keyboard.press('Escape'),
    () => page.getByRole('heading', { level: 1 }).click(),
    async () => {
      for (let step = 0; step < 5; step++) await page.keyboard.press('Tab');
    },
  ];
  for (const act of leave) {
    await fieldOf(page).fill('');
    await fieldOf(page).fill('password');
    await expect(message).toBeVisible();
    await act();
    await expect(message).toBeHidden();
    await expect(fieldOf(page)).toHaveValue('password');
  }
});

test('Enter on a number does not wait for a search that does not come', async ({ page }) => {
  await page.route('**/search/index.json', () => undefined); // never answered
  await page.goto('en/');
  await fieldOf(page).fill('2193');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=2193$/);
});

test('a key after the choice of a suggestion takes the choice back', async ({ page }) => {
  await page.goto('en/');
  await ask(page, 'password');
  await page.keyboard.press('ArrowDown');
  await expect(activeOf(page)).toHaveCount(1);
  await fieldOf(page).pressSequentially(' sms');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/search\/\?q=password\+sms$/);
});

test('a double click on an earlier search chooses that, not what takes its place', async ({ page }) => {
  await page.goto('en/');
  await page.evaluate(() => {
    localStorage.setItem('kb-searches-en', '["password","address"]');
  });
  await fieldOf(page).focus();
  await optionsOf(page).filter({ hasText: 'password' }).dblclick();
  await expect(titlesOf(page).first()).toHaveText('Change a password');
  await expect(page).toHaveURL(/\/en\/$/);
});

test('the last searches that led to an article are offered, can be removed, and are not kept elsewhere', async ({
  page,
  context,
}) => {
  await page.goto('en/');
  await ask(page, 'umbrella'); // leads nowhere
  for (const [query, title] of [
    ['reset by sms', 'Change a password'],
    ['create address', 'Create an email address'],
  ] as const) {
    await page.goto('en/');
    await ask(page, query);
    await optionsOf(page).filter({ hasText: title }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await page.goto('en/');
  await fieldOf(page).focus();
  await expect(optionsOf(page)).toHaveText([/^create address/, /^reset by sms/, 'Clear recent searches']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(optionsOf(page)).toHaveText([/^reset by sms/, 'Clear recent searches']);
  await page.keyboard.press('Enter');
  await expect(fieldOf(page)).toHaveValue('reset by sms');
  await expect(titlesOf(page).first()).toHaveText('Change a password');
  await fieldOf(page).fill('');
  await optionsOf(page).filter({ hasText: 'Clear' }).click();
  await expect(page.getByRole('listbox')).toBeHidden();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.getItem('kb-searches-en'))).toBeNull();
});

test('on a phone the list has all the room under the field, which stays in sight while the list scrolls', async ({
  open,
}) => {
  const page = await open({ width: 360 });
  await page.goto('fr/');
  await ask(page, 'article');
  const panel = page.locator('.search-panel');
  const { x, width, y, height } = (await panel.boundingBox()) ?? { x: 1, y: 0, width: 0, height: 0 };
  expect([x, width]).toEqual([0, 360]);
  expect(y + height).toBeCloseTo(800);
  const list = page.getByRole('listbox');
  await list.evaluate((element) => {
    element.scrollTop = 500;
  });
  expect(await list.evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
  await expect(fieldOf(page)).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en', 'fr']) {
    test(`axe finds nothing in any state of the field: ${locale}, ${colorScheme}`, async ({ open, violationsOf }) => {
      test.slow(); // each look of axe takes a second
      const page = await open({ colorScheme });
      await page.goto(`${locale}/`);
      await fieldOf(page).focus();
      for (const query of ['password', 'pasword', 'zzzqqq', 'password umbrella']) {
        await ask(page, query);
        await page.keyboard.press('ArrowDown');
        await page.waitForLoadState('networkidle');
        expect(await violationsOf(page), query).toEqual([]);
      }
      await page.evaluate((key) => {
        localStorage.setItem(key, '["password"]');
      }, `kb-searches-${locale}`);
      await fieldOf(page).fill('');
      await expect(optionsOf(page)).toHaveCount(2);
      expect(await violationsOf(page), 'recent searches').toEqual([]);
      await page.route(/search-index|index\.json/, (route) => route.abort());
      await page.reload();
      await fieldOf(page).fill('address');
      await expect(page.locator('.search-failed')).toBeVisible();
      expect(await violationsOf(page), 'failure').toEqual([]);
    });
  }
}
