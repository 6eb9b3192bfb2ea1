import assert from 'node:assert/strict';
import { test } from 'node:test';
import { maskPersonalData, personalDataPatterns } from '#feedback/personal-data.ts';

/** What a page finds in a text with the patterns that it carries. */
const personalDataIn = (text: string) =>
  personalDataPatterns.filter(({ source, flags }) => new RegExp(source, flags).test(text)).map(({ kind }) => kind);

const masked: [text: string, expected: string][] = [
  ['Write to jean.dupont+kb@example.co.uk please', 'Write to [e-mail] please'],
  ['(marie@exemple.ch), thanks', '([e-mail]), thanks'],
  ['zoë@überraschung.de', '[e-mail]'],
  ['Call +41 22 820 35 44 or 022/820.35.44', 'Call [number] or [number]'],
  ['tel:+33612345678', 'tel:[number]'],
  ['(022) 820 35 44', '[number]'],
  ['Card 4111 1111 1111 1111.', 'Card [number].'],
  ['IBAN CH93 0076 2011 6238 5295 7', 'IBAN [number]'],
  ['my password: hunter2!', 'my password: [password]'],
  ['mot de passe : « Secret-7 »', 'mot de passe : « [password] »'],
  ['PIN=1234', 'PIN=[password]'],
  ['from 203.0.113.7 and 2001:db8:0:0:1::7', 'from [address] and [address]'],
  ['https://example.ch/reset?token=abc&mail=x see', 'https://example.ch/reset?[…] see'],
];
for (const [text, expected] of masked) {
  test(`“${text}” is kept as “${expected}”`, () => {
    assert.equal(maskPersonalData(text), expected);
    assert.equal(maskPersonalData(expected), expected);
    assert.ok(personalDataIn(text).length > 0);
  });
}

const innocent = [
  'My password is not accepted.',
  'Password: the field is missing in step 3.',
  'Le mot de passe : il est refusé',
  'Since 2023-01-27 10:30 and 27.01.2023 it fails.',
  'Use ports 993, 995 and 465, not 110 or 143.',
  'IMAP: mail.example.ch:993, version 16.78.1',
  'See FAQ 2193 and https://example.ch/en/2193/',
  'Error 0x80072EFD, code -2147012867',
  'À 10 h 30, le 1er mars 2023, étape 3 : « OK »',
  'a@b',
  '12:34:56',
];
for (const text of innocent) {
  test(`“${text}” stays as it is`, () => {
    assert.equal(maskPersonalData(text), text);
    assert.deepEqual(personalDataIn(text), []);
  });
}

test('the kinds of what was found are named, each once', () => {
  assert.deepEqual(personalDataIn('a@b.ch, c@d.ch, password: abc1, +41 22 820 35 44'), ['email', 'number', 'password']);
});

test('the longest texts of the worst kind take no time', () => {
  for (const unit of ['a', '1', '1 ', 'a@', 'pw:', '::', '1.', 'CH93 ', 'http://a?', '(', '+1 ']) {
    const began = performance.now();
    maskPersonalData(unit.repeat(6_000 / unit.length));
    assert.ok(performance.now() - began < 500, `“${unit}” took ${String(performance.now() - began)} ms`);
  }
});
