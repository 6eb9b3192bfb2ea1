import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvLine } from '#feedback/csv.ts';

test('cells are separated by commas, and quoted where they must be', () => {
  assert.equal(csvLine(['a', 1, null, 'b,c', 'say "no"', 'two\nlines']), 'a,1,,"b,c","say ""no""","two\nlines"\r\n');
});

test('a text that a spreadsheet would run as a formula is made harmless', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    assert.match(csvLine([`${start}cmd()`]), /^"?'/);
  }
  assert.equal(csvLine([-1]), '-1\r\n');
});
