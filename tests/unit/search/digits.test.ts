import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readNumbers, readWords, writeNumber, writeWords } from '#search/digits.ts';

test('small numbers take one letter, larger ones a letter for each five bits', () => {
  assert.deepEqual([0, 31, 32, 1_000, 100_000].map(writeNumber), ['A', 'f', 'hA', '_I', 'jh1A']);
});

test('numbers come back in order', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 2 ** 30 - 1 })), (numbers) => {
      assert.deepEqual(readNumbers(numbers.map(writeNumber).join('')), numbers);
    }),
  );
});

test('sorted words are written without what they share', () => {
  assert.deepEqual(writeWords(['pass', 'password', 'passwords', 'path']), ['Apass', 'Eword', 'Is', 'Cth']);
});

test('words come back', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé.]{1,40}$/)), (words) => {
      const sorted = [...words].sort();
      assert.deepEqual(readWords(writeWords(sorted)), sorted);
    }),
  );
});
