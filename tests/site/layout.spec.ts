import { expect, pages, test } from './fixtures.ts';

const everyPage = [
  'en/',
  'fr/category/lists/',
  'fr/category/account/basics/',
  pages.everything.en,
  pages.password.fr,
  'fr/all/',
  'fr/contact/',
  'en/search/',
  'fr/404/',
  '2193/?',
];

for (const path of everyPage) {
  test(`nothing is wider than the window from 320 to 1440 px: ${path}`, async ({ open }) => {
    const page = await open({ hasScript: !path.endsWith('?') });
    await page.goto(path);
    const tooWide: string[] = [];
    for (let width = 320; width <= 1440; width += 40) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (overflow > 0) tooWide.push(`${String(width)} px: ${String(overflow)} px too wide`);
    }
    expect(tooWide).toEqual([]);
  });
}

test('nothing moves while a page loads', async ({ page }) => {
  for (const path of ['en/', pages.everything.en, 'en/category/lists/ninety-nine/']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 200);
        }),
    );
    expect(shift, path).toBeLessThan(0.001);
  }
});

test('styles of components win over the styles they build on', async ({ page }) => {
  await page.goto('en/');
  const name = page.locator('.site-name');
  const [decoration, color, text] = await name.evaluate((link) => {
    const style = getComputedStyle(link);
    return [style.textDecorationLine, style.color, getComputedStyle(document.body).color];
  });
  expect(decoration).toBe('none');
  expect(color).toBe(text);
});

test('each kind of page has the styles of all its parts', async ({ request }) => {
  const sheets = new Map<string, Set<string>>();
  const used = new Map<string, { classes: Set<string>; sheets: string[] }>();
  for (const path of [...everyPage, 'staff/', 'staff/translations/', '404.html', '1400/', pages.archived.en]) {
    const html = await (await request.get(path)).text();
    const linked = Array.from(html.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g), ([, name = '']) => name);
    const classes = Array.from(html.matchAll(/ class="([^"]+)"/g), ([, names = '']) => names.split(' ')).flat();
    used.set(path, { classes: new Set(classes), sheets: linked });
    for (const name of linked) {
      const text = sheets.has(name) ? '' : await (await request.get(name)).text();
      if (text) sheets.set(name, new Set(Array.from(text.matchAll(/\.([a-z][\w-]*)/gi), ([, one = '']) => one)));
    }
  }
  const isStyledSomewhere = (name: string) => [...sheets.values()].some((classes) => classes.has(name));
  const missing = Array.from(used, ([path, page]) => {
    const isStyledHere = (name: string) => page.sheets.some((sheet) => sheets.get(sheet)?.has(name));
    return [path, [...page.classes].filter((name) => isStyledSomewhere(name) && !isStyledHere(name))] as const;
  });
  expect(Object.fromEntries(missing.filter(([, names]) => names.length > 0))).toEqual({});
});
