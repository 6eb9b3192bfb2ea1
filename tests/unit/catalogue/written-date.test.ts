import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { adviceForDate, dayMeant } from '#catalogue/written-date.ts';

describe('a date in another form is understood', () => {
  for (const written of [
    '2026-5-13',
    '2026/05/13',
    '2026.5.13',
    '20260513',
    '2026-05-13T10:30:00Z',
    '13.05.2026',
    '13.5.2026',
    '13/05/2026',
    '05/13/2026',
    '13-05-2026',
    '13 May 2026',
    'May 13th, 2026',
    '13 mai 2026',
  ]) {
    test(written, () => assert.equal(dayMeant(written), '2026-05-13'));
  }
  for (const [written, day] of [
    ['1er août 2026', '2026-08-01'],
    ['3 février 2026', '2026-02-03'],
    ['2026-2-3', '2026-02-03'],
    ['04.05.2026', '2026-05-04'],
    ['05/05/2026', '2026-05-05'],
    ['29.02.2028', '2028-02-29'],
  ] as const) {
    test(written, () => assert.equal(dayMeant(written), day));
  }
});

describe('what is no day, or could be two, is not guessed', () => {
  for (const written of [
    '05/06/2026',
    '2026-02-30',
    '31.04.2026',
    '29.02.2026',
    '13 2026',
    'soon',
    '',
    '2026',
    '99.99.9999',
  ]) {
    test(JSON.stringify(written), () => assert.equal(dayMeant(written), undefined));
  }
});

test('the advice names the right form, or the length of the month', () => {
  assert.equal(adviceForDate('updated', '13.05.2026'), 'Write updated: 2026-05-13');
  assert.equal(adviceForDate('updated', 20260513), 'Write updated: 2026-05-13');
  assert.equal(adviceForDate('updated', '2026-02-30'), '2026-02 has only 28 days.');
  assert.equal(
    adviceForDate('basedOn', '05/06/2026'),
    'Write a day as year-month-day, with two digits for month and day: 2026-05-13',
  );
});
