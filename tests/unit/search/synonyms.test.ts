import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#search/analysis/index.ts';
import { everydayWords } from '#search/everyday-words/index.ts';
import { synonymFinder } from '#search/synonyms.ts';

const rules = [
  { phrase: 'two-factor authentication', typed: ['2FA', 'double authentication'] },
  { phrase: 'password', typed: ['passcode', 'pwd'] },
];

test('a phrase in a text is found by the words that readers type for it', async () => {
  const find = synonymFinder(rules, await languageOf('en'));
  assert.deepEqual([...find('Turn on two-factor authentication').keys()], ['2fa', 'doubl', 'authentic']);
  assert.deepEqual([...find('Change your passwords').keys()], ['passcod', 'pwd']);
});

test('the share of the text that a phrase makes up comes with its synonyms', async () => {
  const find = synonymFinder(rules, await languageOf('en'));
  assert.deepEqual(Object.fromEntries(find('Passwords')), { passcod: 1, pwd: 1 });
  assert.deepEqual(Object.fromEntries(find('Change your passwords')), { passcod: 1 / 2, pwd: 1 / 2 });
});

test('part of a phrase is not the phrase', async () => {
  const find = synonymFinder(rules, await languageOf('en'));
  assert.deepEqual([...find('authentication of senders').keys()], []);
});

test('everyday words stand for one another in both directions', async () => {
  const english = synonymFinder(everydayWords('en'), await languageOf('en'));
  assert.ok(english('Delete an address').has('remov'));
  assert.ok(english('Remove an address').has('delet'));
  const french = synonymFinder(everydayWords('fr'), await languageOf('fr'));
  assert.ok(french('Supprimer une adresse').has('effac'));
});

test('of a language without everyday words there are none', () => {
  assert.deepEqual(everydayWords('xx'), []);
});
