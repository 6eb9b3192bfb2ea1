import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate } from '#i18n/dates.ts';

test('a day in the long form', () => {
  assert.equal(longDate('2023-01-27', 'en'), '27 January 2023');
  assert.equal(longDate('2023-01-27', 'fr'), '27 janvier 2023');
});

test('the first of a month is an ordinal in French only', () => {
  assert.equal(longDate('2023-03-01', 'en'), '1 March 2023');
  assert.equal(longDate('2023-03-01', 'fr'), '1er mars 2023');
  assert.equal(longDate('2023-03-11', 'fr'), '11 mars 2023');
});
