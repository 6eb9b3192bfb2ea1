import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mistakesBetween } from '#search/misspelt.ts';

test('a letter left out, added, replaced or swapped with its neighbour is one mistake', () => {
  for (const typed of ['pasword', 'passwword', 'passwort', 'psasword']) {
    assert.equal(mistakesBetween(typed, 'password', 2), 1, typed);
  }
  assert.equal(mistakesBetween('password', 'password', 2), 0);
});

test('beyond the limit it is only told that there are more', () => {
  assert.equal(mistakesBetween('pasword', 'calendar', 2), 3);
});

test('of an unfinished word only what is typed is compared', () => {
  assert.equal(mistakesBetween('autentic', 'authentication', 2, true), 1);
  assert.equal(mistakesBetween('autentic', 'authentication', 2), 3);
});

test('it does not matter which of two whole words was typed', () => {
  const word = fc.stringMatching(/^[abc]{0,8}$/);
  fc.assert(
    fc.property(word, word, (one, other) => {
      assert.equal(mistakesBetween(one, other, 2), mistakesBetween(other, one, 2));
    }),
  );
});
