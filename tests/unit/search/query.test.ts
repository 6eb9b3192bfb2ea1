import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#search/analysis/index.ts';
import { queryFrom } from '#search/query.ts';

const english = await languageOf('en');
const wordsIn = (text: string) => queryFrom(text, english).words.map(({ text: word }) => word);

test('an id is known in all the forms in which readers paste it', () => {
  const forms = [
    '#2193',
    '# 2193',
    'FAQ 2193',
    'faq:2193',
    'FAQ #2193',
    'faq-2193',
    'FAQ no 2193',
    'FAQ n° 2193',
    'FAQ № 2193',
    'article 2193',
    'n° 2193',
    '#2193.',
    'ＦＡＱ ２１９３',
    '/2193',
    '/2193/',
    '/en/2193/change-a-password/',
    'fr/2193',
    'https://kb.example.org/2193',
    'https://kb.example.org/kb/fr/2193/modifier/?x=1#by-sms',
    'kb.example.org/2193',
    'kb.example.org:4321/2193',
  ];
  for (const form of forms) {
    const { id, isOnlyId } = queryFrom(form, english);
    assert.deepEqual({ id, isOnlyId }, { id: '2193', isOnlyId: true }, form);
  }
});

test('a bare number may be an id, and is looked for as a word too', () => {
  const { id, isOnlyId, words } = queryFrom('993', english);
  assert.deepEqual([id, isOnlyId, words.length], ['993', false, 1]);
});

test('numbers that stand in other words are no ids', () => {
  const texts = ['port 993', '24/7', 'imap/993', '2fa', '0123', '1234567', 'mail.example.org', 'v 2193'];
  for (const text of [...texts, '192.168.0.0/24', '12.05/2024', 'faq norm 12']) {
    assert.equal(queryFrom(text, english).id, undefined, text);
  }
});

test('a bare number is one with a full stop behind it, or from another keyboard', () => {
  for (const text of ['2193', '2193.', ' 2193?', '２１９３']) assert.equal(queryFrom(text, english).id, '2193', text);
});

test('stop words are left out', () => {
  assert.deepEqual(wordsIn('how do I change my password?'), ['change', 'password']);
});

test('of nothing but stop words, the last is kept: it may become another word', () => {
  assert.deepEqual(wordsIn('what should I'), ['i']);
  assert.deepEqual(wordsIn('how'), ['how']);
});

test('a repeated word counts once', () => {
  assert.deepEqual(wordsIn('mail mails Mail'), ['mail']);
});

test('the last word is open until something stands after it', () => {
  const isOpen = ['pass', 'pass ', 'pass?', 'passé'].map((text) => queryFrom(text, english).isOpen);
  assert.deepEqual(isOpen, [true, false, false, true]);
});

test('of a pasted text only the beginning is asked', () => {
  assert.equal(wordsIn(Array.from({ length: 5_000 }, (_, place) => `word${String(place)}`).join(' ')).length, 24);
});

test('where a pasted text is cut, no word goes on', () => {
  const text = Array.from({ length: 25 }, (_, place) => `word${String(place)}`).join(' ');
  assert.equal(queryFrom(text, english).isOpen, false);
});

test('no text at all is a query without words', () => {
  for (const text of ['', '   ', '?!…', '🔑', '\u0000\u001f', '\ud800']) assert.deepEqual(wordsIn(text), [], text);
});
