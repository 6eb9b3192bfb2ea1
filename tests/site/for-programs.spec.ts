import { articleJsonSchema } from '#api/article-json.ts';
import { idsJsonSchema } from '#api/ids-json.ts';
import { indexJsonSchema } from '#api/index-json.ts';
import { expect, pages, test } from './fixtures.ts';
import { ports } from './ports.ts';

const site = `http://localhost:${String(ports.server)}`;

test('every id there ever was has a file of the published form, open to other sites', async ({ request }) => {
  const index = indexJsonSchema.parse(await (await request.get('api/v1/index.json')).json());
  const { ids } = idsJsonSchema.parse(await (await request.get(index.ids)).json());
  expect(Object.keys(ids).length).toBeGreaterThan(140);
  for (const id of ['2193', '2017', '1075', '1901', '1500', '1811', '1400']) {
    const response = await request.get(index.faq.replace('{id}', id));
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    expect(articleJsonSchema.parse(await response.json())).toMatchObject({ id, status: ids[id]?.status });
  }
  for (const schema of Object.values(index.schemas)) {
    expect(await (await request.get(schema)).json()).toHaveProperty('$schema');
  }
});

test('an article as Markdown has no address that only works here', async ({ request }) => {
  for (const path of [pages.everything.en, pages.everything.fr, pages.devices.fr]) {
    const response = await request.get(`${path.slice(0, -1)}.md`);
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    const text = await response.text();
    const addresses = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, address = '']) => address);
    expect(addresses.filter((address) => !/^(https?|mailto):/.test(address))).toEqual([]);
    expect(text).not.toMatch(/faq:\d|\{#/);
    for (const address of addresses.filter((one) => one.startsWith(site))) {
      expect((await request.get(address)).status(), address).toBe(200);
    }
  }
});

test('an outdated translation says so in its Markdown, too', async ({ request }) => {
  const text = await (await request.get('fr/2017/mettre-a-jour-vos-appareils.md')).text();
  expect(text).toContain('> La version en anglais de cette FAQ a été modifiée le');
});

test('feed readers find the feed of the page’s language', async ({ page }) => {
  await page.goto('fr/');
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const feed = await (await page.request.get(address ?? '')).text();
  await page.goto('about:blank'); // our own pages parse nothing
  const parsed = await page.evaluate((xml) => {
    const document = new DOMParser().parseFromString(xml, 'application/xml');
    const entries = [...document.getElementsByTagName('entry')];
    return {
      isXml: document.getElementsByTagName('parsererror').length === 0,
      lang: document.documentElement.getAttribute('xml:lang'),
      entries: entries.length,
      ids: new Set(entries.map((entry) => entry.getElementsByTagName('id')[0]?.textContent)).size,
    };
  }, feed);
  expect(parsed).toEqual({ isXml: true, lang: 'fr', entries: 30, ids: 30 });
});

test('browsers are told how to search here', async ({ page }) => {
  await page.goto('fr/');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const text = await (await page.request.get(address ?? '')).text();
  expect(text).toContain(`template="${site}/fr/search/?q={searchTerms}"`);
  const staff = await (await page.request.get('staff/fr/opensearch.xml')).text();
  expect(staff).toContain(`template="${site}/staff/fr/?format=md&#38;lang=fr&#38;q={searchTerms}"`);
});

test('llms.txt lists every published article with its Markdown', async ({ request }) => {
  const text = await (await request.get('llms.txt')).text();
  expect(text).toMatch(/^# .+\n\n> /);
  expect(text).toContain(`- [Change a password](${site}/en/2193/change-a-password.md): `);
  expect(text).toContain(`${site}/fr/llms.txt`);
  expect(text).not.toContain('/1500/'); // archived
});
