import { expect, test } from './fixtures.ts';

/* From the home page to the answer, and to what the reader thinks of it. */

test('by keyboard alone: from the home page to an article, a vote, a suggestion, and its thanks', async ({ page }) => {
  /** Press Tab until an element has the focus, which must be in sight all the way. */
  const tabTo = async (name: string, role: 'link' | 'button' | 'radio' | 'textbox') => {
    const target = page.getByRole(role, { name, exact: true }).first();
    for (let step = 0; step < 80; step++) {
      if ((await target.count()) > 0 && (await target.evaluate((one) => one === document.activeElement))) return;
      await page.keyboard.press('Tab');
      const isSeen = await page.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return true;
        const { top, bottom, width, height } = activeElement.getBoundingClientRect();
        return width > 0 && height > 0 && bottom > 0 && top < innerHeight;
      });
      expect(isSeen, await page.evaluate(() => document.activeElement?.className ?? '')).toBe(true);
    }
    throw new Error(`“${name}” cannot be reached with the Tab key.`);
  };

  await page.goto('en/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter'); // the skip link
  await tabTo('Change a password', 'link');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Change a password');

  await tabTo('No', 'button');
  await page.keyboard.press('Space');
  await expect(page.locator('legend')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('The steps do not match what I see')).toBeChecked();
  await tabTo('Your suggestion', 'textbox');
  await page.keyboard.type('Step 3 is wrong.');
  await tabTo('Send', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Your message has been sent.')).toBeFocused();
  await tabTo('Change my answer', 'button');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Has this FAQ been helpful?' })).toBeFocused();
});
