import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/* The page of results: `/en/search/?q=…&product=…&type=…` */

const resultsOf = (page: Page) => page.locator('.search-list > li');
const summaryOf = (page: Page) => page.locator('.search-summary');

test('a page of results can be opened by its address, and search engines leave it alone', async ({ page }) => {
  await page.goto('en/search/?q=password&product=email&type=troubleshooting');
  await expect(summaryOf(page)).toHaveText('1 result for “password”');
  await expect(page.getByRole('combobox')).toHaveValue('password');
  await expect(resultsOf(page).getByRole('link').first()).toHaveText('Email is refused because of a wrong password');
  await expect(page).toHaveTitle(/^password · Search/);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('results can be narrowed by topic and type, with counts, and Back goes one choice back', async ({ page }) => {
  await page.goto('en/search/?q=password');
  await expect(summaryOf(page)).toHaveText(/^\d+ results for “password”$/);
  const topics = page.getByRole('region', { name: 'Topic' });
  await expect(topics.getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'true');
  const email = topics.getByRole('link', { name: /^Email \d+$/ });
  const count = Number(/\d+$/.exec(await email.innerText())?.[0]);
  await email.click();
  await expect(page).toHaveURL(/q=password&product=email$/);
  await expect(resultsOf(page)).toHaveCount(count);
  await page.getByRole('region', { name: 'Type' }).getByRole('link', { name: 'Problem solving' }).click();
  await expect(page).toHaveURL(/q=password&product=email&type=troubleshooting$/);
  await expect(summaryOf(page)).toHaveText('1 result for “password”');
  await page.goBack();
  await expect(resultsOf(page)).toHaveCount(count);
  await page.goBack();
  await expect(summaryOf(page)).toHaveText(/^\d+ results/);
  await expect(topics.getByRole('link', { name: 'All' })).toHaveAttribute('aria-current', 'true');
  await page.goForward();
  await expect(resultsOf(page)).toHaveCount(count);
});

test('a new question on the page of results is a step in the history', async ({ page }) => {
  await page.goto('en/search/?q=password');
  await expect(summaryOf(page)).toContainText('password');
  await page.getByRole('combobox').fill('address');
  await page.keyboard.press('Enter');
  await expect(summaryOf(page)).toContainText('“address”');
  await expect(page.getByRole('listbox')).toBeHidden();
  await page.goBack();
  await expect(summaryOf(page)).toContainText('“password”');
  await expect(page.getByRole('combobox')).toHaveValue('password');
});

test('many results come twenty at a time, and Back and reload find the same place', async ({ page }) => {
  await page.goto('en/search/?q=article');
  await expect(resultsOf(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Display more results' }).click();
  await expect(resultsOf(page)).toHaveCount(40);
  await expect(resultsOf(page).nth(20).getByRole('link').first()).toBeFocused();
  await resultsOf(page).nth(35).scrollIntoViewIfNeeded();
  await page.waitForTimeout(200); // a browser says a little later that scrolling has ended
  const place = await page.evaluate(() => Math.round(scrollY));
  expect(place).toBeGreaterThan(1_000);
  await page.reload();
  await expect(resultsOf(page)).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
  await resultsOf(page).nth(35).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Article');
  await page.goBack();
  await expect(resultsOf(page)).toHaveCount(40);
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(place);
});

test('a result names its section and leads there', async ({ page }) => {
  await page.goto('en/search/?q=reset%20by%20sms');
  await resultsOf(page).first().getByRole('link', { name: 'Reset by SMS' }).click();
  await expect(page.getByRole('heading', { name: 'Reset by SMS' })).toBeInViewport();
});

test('nothing moves when the excerpts of results come', async ({ page }) => {
  await page.route('**/search-index/en/*/a*.txt', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goto('en/search/?q=password');
  await expect(resultsOf(page).first()).toBeVisible();
  const tops = () => resultsOf(page).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const before = await tops();
  await expect(resultsOf(page).first().locator('.search-excerpt mark').first()).toBeVisible();
  expect(await tops()).toEqual(before);
});

test('a misspelt question is corrected on the page, unless the reader insists', async ({ page }) => {
  await page.goto('en/search/?q=pasword');
  await expect(summaryOf(page)).toContainText('“password”');
  await page.getByRole('link', { name: 'Search instead for “pasword”' }).click();
  await expect(page).toHaveURL(/q=pasword&exact=1$/);
  await expect(summaryOf(page)).toHaveText('Nothing found for “pasword”');
  await page.getByRole('link', { name: 'password', exact: true }).click();
  await expect(summaryOf(page)).toContainText('“password”');
});

test('without a result there is advice, popular FAQs, topics, the support team and the way to all FAQs', async ({
  page,
}) => {
  await page.goto('en/search/?q=zzzqqq');
  await expect(summaryOf(page)).toHaveText('Nothing found for “zzzqqq”');
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeAttached();
  await expect(page.getByRole('heading', { name: 'Popular FAQs' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Browse all FAQs from A to Z' })).toBeVisible();
  await expect(page.locator('.search-asked')).toHaveAttribute('data-query', 'zzzqqq');
  await expect(page.locator('.search-asked')).not.toHaveAttribute('hidden');
  await page.getByRole('link', { name: 'Ask our support team about “zzzqqq”' }).click();
  await expect(page.getByText('You searched for “zzzqqq”.')).toBeVisible();
});

test('what the other language has is offered in that language', async ({ page }) => {
  await page.goto('en/search/?q=hébergement');
  await expect(page.getByRole('link', { name: /^\d+ results? in French$/ })).toBeVisible();
  const article = page.getByRole('link', { name: 'Créer une adresse e-mail' });
  await expect(article).toHaveAttribute('hreflang', 'fr');
  await page.getByRole('link', { name: /in French$/ }).click();
  await expect(page).toHaveURL(/\/fr\/search\/\?q=/);
  await expect(summaryOf(page)).toHaveText(/résultats? pour «\shébergement\s»/);
});

test('a filter that hides all results can be taken off', async ({ page }) => {
  await page.goto('en/search/?q=sms&product=lists');
  const without = page.getByRole('link', { name: /results? without the filter Lists$/ });
  await expect(without).toBeVisible();
  await expect(page.getByRole('link', { name: /in French$/ })).toBeHidden(); // this language has results
  await without.click();
  await expect(page).toHaveURL(/\?q=sms$/);
  await expect(resultsOf(page).first()).toBeVisible();
});

test('what the other language has is offered where it has more of the words', async ({ page }) => {
  await page.goto('en/search/?q=password%20zzzqqq');
  await expect(resultsOf(page).first()).toContainText('Without');
  await expect(page.getByRole('link', { name: /in French$/ })).toBeHidden(); // it has no more
  await page.goto('en/search/?q=mot%20de%20passe%20sms');
  await expect(page.getByRole('link', { name: /in French$/ })).toBeVisible();
});

test('the answer to the latest question stays, whatever comes later', async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/fr/search/index.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('en/search/?q=zzzqqq'); // asks French, which is slow
  await expect(summaryOf(page)).toHaveText('Nothing found for “zzzqqq”');
  await page.getByRole('combobox').fill('password');
  await page.keyboard.press('Enter');
  await expect(summaryOf(page)).toContainText('“password”');
  release();
  await page.waitForLoadState('networkidle');
  await expect(summaryOf(page)).toContainText('“password”');
  await expect(resultsOf(page).first()).toBeVisible();
});

test('the same question again is no new step in the history', async ({ page }) => {
  await page.goto('en/');
  await page.goto('en/search/?q=password');
  await expect(summaryOf(page)).toContainText('password');
  for (let time = 0; time < 2; time++) {
    await page.getByRole('combobox').click();
    await expect(page.getByRole('listbox')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('listbox')).toBeHidden();
  }
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/$/);
});

test('a reader who waits for results is told so, and whatever is lost, the page is not left blank', async ({
  page,
}) => {
  await page.clock.install();
  await page.route('**/search/words.json', () => undefined); // never answered
  await page.goto('en/search/?q=password');
  const waiting = () =>
    page.locator('.search-found').evaluate((found) => getComputedStyle(found, '::before').getPropertyValue('content'));
  expect(await waiting()).toBe('"Searching…"');
  await expect(page.getByRole('alert')).toBeHidden();
  await page.clock.runFor(11_000);
  await expect(page.getByRole('alert')).toContainText('Search could not be loaded.');
  await page.route('**/show-results*.js', (route) => route.abort());
  await page.goto('en/search/?q=password');
  await expect(page.getByRole('alert')).toContainText('Search could not be loaded.');
  await expect(page.getByRole('link', { name: 'Browse all FAQs from A to Z' })).toBeVisible();
  await page.unroute('**/show-results*.js');
  await page.unroute('**/search/words.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(resultsOf(page).first()).toBeVisible();
});

test('after a filter was chosen with keys, the focus is on that filter', async ({ page }) => {
  await page.goto('en/search/?q=password');
  const email = page.getByRole('region', { name: 'Topic' }).getByRole('link', { name: /^Email/ });
  await email.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/product=email$/);
  await expect(email).toBeFocused();
});

test('each of two filters that hide all results together can be taken off', async ({ page }) => {
  await page.goto('en/search/?q=password&product=account&type=troubleshooting');
  await expect(summaryOf(page)).toHaveText('Nothing found for “password” with the filter Account, Problem solving');
  await expect(page.getByRole('link', { name: /without the filter/ })).toHaveText([
    '1 result without the filter Account',
    '2 results without the filter Problem solving',
    /^\d+ results without the filter Account, Problem solving$/,
  ]);
  await page.getByRole('link', { name: '2 results without the filter Problem solving' }).click();
  await expect(page).toHaveURL(/q=password&product=account$/);
  await expect(resultsOf(page)).toHaveCount(2);
});

test('only a search that led to an article is offered again', async ({ page }) => {
  await page.goto('en/search/?q=zzzqqq');
  await page.getByRole('link', { name: /^Ask our support team/ }).click();
  await expect(page).toHaveURL(/contact/);
  await page.goto('en/search/?q=password');
  await resultsOf(page).first().getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/password/i);
  expect(await page.evaluate(() => localStorage.getItem('kb-searches-en'))).toBe('["password"]');
});

test('filters are there again when a narrow window is made wide', async ({ open }) => {
  const page = await open({ width: 600 });
  await page.goto('en/search/?q=password');
  const topics = page.getByRole('region', { name: 'Topic' });
  await expect(resultsOf(page).first()).toBeVisible();
  await expect(topics).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(topics).toBeVisible();
});

test('the language menu keeps the question', async ({ page }) => {
  await page.goto('en/search/?q=password');
  await expect(summaryOf(page)).toContainText('password');
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  await expect(page).toHaveURL(/\/fr\/search\/\?q=password$/);
});

test('a search that cannot be loaded leaves topics and the way to all FAQs, and tries again', async ({ page }) => {
  await page.route('**/search/index.json', (route) => route.abort());
  await page.goto('en/search/?q=password');
  await expect(page.getByRole('alert')).toContainText('Search could not be loaded.');
  await expect(page.getByRole('link', { name: 'Browse all FAQs from A to Z' })).toBeVisible();
  await page.unroute('**/search/index.json');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(resultsOf(page).first()).toBeVisible();
  await expect(page.getByRole('alert')).toBeHidden();
});

test('an index that was replaced meanwhile is read anew', async ({ page }) => {
  await page.goto('en/search/');
  const replaced = async (route: Route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/"build":"\w+"/, '"build":"00000000"') });
  };
  await page.route('**/search/index.json', replaced, { times: 1 });
  await page.getByRole('combobox').fill('password');
  await expect(page.getByRole('option').first()).toContainText('Change a password');
});

test('nothing is fetched for a page of results that asks for nothing', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('en/search/');
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => /index\.json|words\.json|search-index/.test(url))).toEqual([]);
  await expect(page.getByRole('heading', { name: 'Popular FAQs' })).toBeVisible();
});

for (const query of [
  '%F0%9F%98%80',
  '%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D',
  '....',
  '(a%2B)%2B$[',
  '%00%07%1B[31mpassword',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%ED%A0%80',
  'the',
  'a'.repeat(5_000),
]) {
  test(`“${query.slice(0, 20)}” gets an answer`, async ({ page }) => {
    await page.goto(`en/search/?q=${query}`);
    await expect(summaryOf(page)).toContainText(/result|Nothing|match/);
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const locale of ['en', 'fr']) {
    test(`axe finds nothing on the page of results: ${locale}, ${colorScheme}`, async ({ open, violationsOf }) => {
      test.slow(); // each look of axe takes a second
      const page = await open({ colorScheme, width: locale === 'en' ? 360 : 1280 });
      for (const query of ['password', 'pasword', 'zzzqqq', 'sms&product=lists', 'password umbrella tuba cello']) {
        await page.goto(`${locale}/search/?q=${query}`);
        await expect(summaryOf(page)).not.toHaveText(/Searching|en cours/);
        await page.waitForLoadState('networkidle');
        expect(await violationsOf(page), query).toEqual([]);
      }
    });
  }
}

test('results are never wider than the window', async ({ open }) => {
  const page = await open();
  for (const query of ['password', 'zzzqqq', 'm'.repeat(90)]) {
    await page.goto(`fr/search/?q=${query}`);
    await expect(summaryOf(page)).toBeVisible();
    for (const width of [320, 480, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(excess, `${query} at ${String(width)} px`).toBeLessThanOrEqual(0);
    }
  }
});
