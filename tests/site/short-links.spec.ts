import { expect, pages, placeOf, test } from './fixtures.ts';

const cases: [languages: string[], lands: string][] = [
  [['fr-CH'], pages.password.fr],
  [['en-GB'], pages.password.en],
  [['de-CH', 'fr'], pages.password.fr],
  [['de'], pages.password.en],
];

for (const [languages, lands] of cases) {
  test(`a reader of ${languages.join(', ')} who opens /2193 lands on ${lands}`, async ({ open, baseURL }) => {
    const page = await open({ languages });
    await page.goto('2193/');
    await page.waitForURL(`**/${lands}`);
    expect(placeOf(page, baseURL)).toBe(lands);
  });
}

test('an article without the reader’s language shows the one it has', async ({ open }) => {
  const page = await open({ languages: ['fr'] });
  await page.goto('1075/');
  await page.waitForURL(`**/${pages.englishOnly.en}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Set up the mail app');
});

test('query and place in the text survive', async ({ open, baseURL }) => {
  const page = await open({ languages: ['fr'] });
  await page.goto('2193/?utm=x&lang=en#reset-by-sms');
  await page.waitForURL(`**/${pages.password.en}*`);
  expect(placeOf(page, baseURL)).toBe(`${pages.password.en}?utm=x#reset-by-sms`);
});

test('Back returns in one step to where the reader came from', async ({ open }) => {
  const page = await open();
  await page.goto('en/all/');
  await page.goto('2193/');
  await page.waitForURL(`**/${pages.password.en}`);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All FAQs from A to Z');
});

for (const merged of ['1811', '1810']) {
  test(`the merged FAQ ${merged} leads straight to its target, which says so`, async ({ open, baseURL }) => {
    const page = await open();
    await page.goto(`${merged}/`);
    await page.waitForURL(`**/${pages.devices.en}*`);
    expect(placeOf(page, baseURL)).toBe(`${pages.devices.en}?merged=${merged}`);
    await expect(page.getByText(`FAQ ${merged} has been merged into this one.`)).toBeVisible();
  });
}

test('a reader who came by another number is not told of the merged one; without script all are', async ({ open }) => {
  const page = await open();
  await page.goto(pages.devices.en);
  await expect(page.getByText('has been merged into this one.').first()).toBeHidden();
  const plain = await open({ hasScript: false });
  await plain.goto(pages.devices.en);
  await expect(plain.getByText('FAQ 1811 has been merged into this one.')).toBeVisible();
});

test('a removed FAQ explains and offers others, in both languages', async ({ open }) => {
  const page = await open();
  await page.goto('1400/');
  await expect(page.getByText('The product was discontinued.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Change a password' })).toBeVisible();
  await expect(page.getByText('Le produit n’existe plus.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Modifier un mot de passe' })).toBeVisible();
});

test('every id there is, or ever was, answers with and without a language', async ({ baseURL }) => {
  const ask = (address: string) => fetch(new URL(address, baseURL));
  const { ids } = (await (await ask('api/v1/ids.json')).json()) as {
    ids: Record<string, { editions?: Record<string, { url: string }> }>;
  };
  expect(Object.keys(ids)).toEqual(
    expect.arrayContaining(['2193', '2017', '1075', '1901', '1811', '1810', '1500', '1400']),
  );
  const addresses = Object.entries(ids).flatMap(([id, { editions }]) => [
    ...[`${id}/`, id, `en/${id}/`, `fr/${id}`],
    ...Object.values(editions ?? {}).map(({ url }) => url),
  ]);
  const asked = addresses.values(); // shared by all that ask: each takes the next
  const askSome = async () => {
    for (const address of asked) expect((await ask(address)).status, address).toBe(200);
  };
  await Promise.all(Array.from({ length: 8 }, askSome));
});

test('an address that was cut after the id leads to the whole one', async ({ open, baseURL }) => {
  const page = await open();
  await page.goto('fr/2193/#afterwards');
  await page.waitForURL(`**/${pages.password.fr}*`);
  expect(placeOf(page, baseURL)).toBe(`${pages.password.fr}#afterwards`);
});

test('a wrong or old slug recovers', async ({ open, baseURL }) => {
  const page = await open();
  await page.goto('fr/2193/an-old-name/?x=1#afterwards');
  await page.waitForURL(`**/${pages.password.fr}*`);
  expect(placeOf(page, baseURL)).toBe(`${pages.password.fr}?x=1#afterwards`);
});

test('an unknown id is answered with 404, a search and a field for the number', async ({ open }) => {
  const page = await open();
  const response = await page.goto('fr/9999/rien/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'Cette page n’existe pas' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Rechercher dans la base de connaissances' }).last()).toBeVisible();
  await page.getByLabel('Numéro de la FAQ').fill('2193');
  await page.getByRole('button', { name: 'Ouvrir' }).click();
  await page.waitForURL(`**/${pages.password.fr}`);
});
