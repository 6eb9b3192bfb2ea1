import { expect, test } from './fixtures.ts';

const paths = [
  '',
  'category/account/basics/',
  'category/lists/ninety-nine/',
  '2193/change-a-password/',
  '2017/update-your-devices/',
  'all/',
  'contact/',
  'search/',
  '404/',
];

for (const locale of ['en-xa', 'ar-xb']) {
  for (const path of paths) {
    test(`nothing is wider than the window with words two fifths longer: ${locale}/${path}`, async ({ page }) => {
      await page.goto(`${locale}/${path}`);
      const tooWide: number[] = [];
      for (let width = 320; width <= 1440; width += 80) {
        await page.setViewportSize({ width, height: 800 });
        if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
          tooWide.push(width);
      }
      expect(tooWide).toEqual([]);
    });
  }
}

test('no string of the interface was left in English', async ({ page }) => {
  for (const path of paths) {
    await page.goto(`en-xa/${path}`);
    const forgotten = await page.evaluate(() => {
      // words of the content are in English: titles, summaries, names of topics, the text itself
      const content =
        '.prose, .article-title, .article-summary, .product-name, .product-intro, h1, .article-lead, .breadcrumbs, .neighbours a, .contents ul, .overview-intro, .overview-group > div, .language-menu, .short-link-url, time, kb-language-hint';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walker.nextNode()) {
        const { parentElement, textContent } = walker.currentNode;
        const text = textContent?.trim() ?? '';
        if (/[A-Za-z]{2}/.test(text) && !parentElement?.closest(`script, style, ${content}`)) found.push(text);
      }
      return found.filter((text) => !/^\[.*\]$/s.test(text));
    });
    expect(forgotten, path).toEqual([]);
  }
});

test('from right to left the page is turned around', async ({ page }) => {
  await page.goto('ar-xb/2193/change-a-password/');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const [name, links] = await page.evaluate(() =>
    ['.site-name', '.site-links'].map(
      (selector) => document.querySelector(selector)?.getBoundingClientRect().left ?? 0,
    ),
  );
  expect(name).toBeGreaterThan(links ?? 0);
});
