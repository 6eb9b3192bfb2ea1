import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thousandsOf, writtenNumber } from '#i18n/written-number.ts';

const counts = [0, 7, 999, 1_000, 9_999, 10_000, 123_456, 1_234_567, 1.5];

// two that the site has, one that parts only long numbers, one that parts by two, two with digits of their own
for (const locale of ['en', 'fr', 'de', 'it', 'es', 'pl', 'hi', 'fa', 'ar-EG']) {
  test(`numbers are written as ${locale} writes them`, () => {
    const thousands = thousandsOf(locale);
    for (const count of counts) assert.equal(writtenNumber(count, locale, thousands), count.toLocaleString(locale));
  });
}

test('for the languages of the site, the browser need not be asked', () => {
  assert.deepEqual(['en', 'fr', 'de'].map(thousandsOf), [',', '\u202f', '.']);
  assert.deepEqual(['it', 'es', 'hi', 'fa'].map(thousandsOf), [undefined, undefined, undefined, undefined]);
});
