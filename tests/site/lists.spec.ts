import { expect, test } from './fixtures.ts';

const counts: [path: string, english: string, french: string][] = [
  ['none', 'No FAQ yet', 'Aucune FAQ'],
  ['one', '1 FAQ', '1 FAQ'],
  ['two', '2 FAQs', '2 FAQ'],
  ['twenty-one', '21 FAQs', '21 FAQ'],
  ['ninety-nine', '99 FAQs', '99 FAQ'],
];

for (const [category, english, french] of counts) {
  test(`a category of ${category} says “${english}” and “${french}”`, async ({ page }) => {
    await page.goto(`en/category/lists/${category}/`);
    await expect(page.getByRole('main').getByText(english, { exact: true })).toBeVisible();
    await page.goto(`fr/category/lists/${category}/`);
    await expect(page.getByRole('main').getByText(french, { exact: true })).toBeVisible();
  });
}

test('a list of twenty has no button, a list of twenty-one has', async ({ page }) => {
  await page.goto('en/category/lists/twenty/');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(22); // and two steps of the way
  await expect(page.getByRole('button', { name: 'Display more results' })).toHaveCount(0);
  await page.goto('en/category/lists/twenty-one/');
  await page.getByRole('button', { name: 'Display more results' }).click();
  await expect(page.getByRole('button', { name: 'Display more results' })).toBeHidden();
  await expect(page.getByText('1 more FAQ is shown.')).toBeAttached();
});

test('more results come in place: focus moves to the first, and Back and reload find them again', async ({ page }) => {
  const shown = page.locator('.article-list li:visible');
  await page.goto('en/category/lists/ninety-nine/');
  await expect(shown).toHaveCount(20);
  await page.getByRole('button', { name: 'Display more results' }).click();
  await expect(shown).toHaveCount(40);
  await expect(page.getByRole('link', { name: 'Article ninety-nine 21', exact: true })).toBeFocused();
  await page.reload();
  await expect(shown).toHaveCount(40);
  await page.getByRole('link', { name: 'Article ninety-nine 30', exact: true }).click();
  await page.goBack();
  await expect(shown).toHaveCount(40);
});

test('without script the whole list is there, and no button', async ({ open }) => {
  const page = await open({ hasScript: false });
  await page.goto('fr/category/lists/ninety-nine/');
  await expect(page.locator('.article-list li:visible')).toHaveCount(99);
  await expect(page.getByRole('button', { name: 'Afficher plus de résultats' })).toBeHidden();
  await expect(page.getByText('Vous n’avez pas trouvé la réponse ?')).toBeVisible();
});

test('an article without a translation is marked in lists', async ({ page }) => {
  await page.goto('en/category/account/basics/');
  await expect(page.getByRole('link', { name: 'Écrire en français (FR)' })).toHaveAttribute('hreflang', 'fr');
});

test('the home page asks one question and shows topics with counts, popular and new FAQs', async ({ page }) => {
  await page.goto('en/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How can we help?');
  await expect(page.getByRole('region', { name: 'Topics' }).getByRole('link')).toHaveText([
    /Account.*5 FAQs/s,
    /Lists.*143 FAQs/s,
    /Email.*2 FAQs/s,
  ]);
  await expect(page.getByRole('region', { name: 'Popular FAQs' }).getByRole('link')).toHaveText([
    'Change a password',
    'Update your devices after a change',
  ]);
  await expect(page.getByRole('region', { name: 'Recently updated' }).getByRole('link').first()).toHaveText(
    'Update your devices after a change',
  );
});

test('the search without script leads to all topics', async ({ open }) => {
  const page = await open({ hasScript: false });
  await page.goto('fr/');
  await page.getByRole('searchbox').fill('mot de passe');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/fr\/search\/\?q=mot\+de\+passe$/);
  await expect(page.getByText('La recherche a besoin de JavaScript')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Parcourir toutes les FAQ de A à Z' })).toBeVisible();
});

test('the letters of the index lead to their FAQs, É under E', async ({ page }) => {
  await page.goto('fr/all/');
  await page.getByRole('navigation').getByRole('link', { name: 'E', exact: true }).click();
  await expect(
    page.getByRole('region', { name: 'E', exact: true }).getByRole('link', { name: 'Écrire en français' }),
  ).toBeInViewport();
  await expect(page.getByRole('link', { name: 'Ancienne interface' })).toHaveCount(0);
});
