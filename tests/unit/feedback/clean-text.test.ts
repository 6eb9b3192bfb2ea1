import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanText, isWithin } from '#feedback/clean-text.ts';

test('lines end with a line feed, and spaces around the text go', () => {
  assert.equal(cleanText('  one\r\ntwo\rthree\n\tfour \n'), 'one\ntwo\nthree\n\tfour');
});

test('what cannot be seen or turns the direction of writing is taken out', () => {
  assert.equal(cleanText('a\u0000b\u001b[31mc\u202etxt.exe\ufeffd\ud800e\u0085f'), 'ab[31mctxt.exedef');
});

test('characters are composed, so that equal texts are equal', () => {
  assert.equal(cleanText('cafe\u0301'), 'caf\u00e9');
});

test('families, flags and languages without spaces stay whole', () => {
  for (const text of ['👩‍👩‍👧‍👦 🇨🇭', 'ทดสอบ', '한국어', 'שלום', 'می‌خواهم']) assert.equal(cleanText(text), text);
});

test('cleaning twice changes nothing, and the result can be stored anywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const clean = cleanText(text);
      assert.equal(cleanText(clean), clean);
      assert.ok(clean.isWellFormed());
      assert.doesNotMatch(clean, /\u0000|\r/); // eslint-disable-line no-control-regex -- the very thing to be absent
    }),
  );
});

test('a text is measured in characters as readers count them', () => {
  assert.ok(isWithin('é'.repeat(10), 10));
  assert.ok(isWithin('👩‍🚒'.repeat(50), 100));
  assert.ok(isWithin('가'.normalize('NFD').repeat(60), 60));
  assert.ok(!isWithin('a'.repeat(11), 10));
});

test('a thousand accents on one letter are more than one character may take', () => {
  assert.ok(!isWithin(`a${'\u0301'.repeat(1_000)}`, 100));
});
