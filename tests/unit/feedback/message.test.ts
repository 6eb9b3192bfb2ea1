import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageFromForm, readMessage } from '#feedback/message.ts';
import { aVoteMessage, aWishMessage } from '../../fixtures/feedback.ts';

const key = '3b241101-e2bb-4255-8caf-4136c566a962';
const problemsOf = (input: unknown) => readMessage(input).problems;

test('a vote is read, with what may be left out as nothing', () => {
  const { message } = readMessage(aVoteMessage({ key: key.toUpperCase() }));
  assert.deepEqual(message, {
    v: 1,
    kind: 'vote',
    key,
    seq: 0,
    article: '2193',
    locale: 'en',
    version: '2026-01-27',
    helpful: 'yes',
    reason: null,
    text: null,
  });
});

test('an empty text is none, a text of spaces too', () => {
  assert.equal((readMessage(aVoteMessage({ text: ' \n ' })).message as { text?: unknown }).text, null);
  assert.deepEqual(problemsOf(aWishMessage({ text: ' ' })), { text: 'missing' });
});

test('a thousand characters are taken, and not one more', () => {
  assert.equal(problemsOf(aVoteMessage({ text: 'é'.repeat(1_000) })), undefined);
  assert.deepEqual(problemsOf(aVoteMessage({ text: 'é'.repeat(1_001) })), { text: 'too_long' });
});

const wrong: [what: string, fields: Record<string, unknown>, problems: Record<string, string>][] = [
  ['a missing field', { helpful: undefined }, { helpful: 'missing' }],
  ['another version of the contract', { v: 2 }, { v: 'invalid' }],
  ['a key that is no random UUID', { key: '00000000-0000-0000-0000-000000000000' }, { key: 'invalid' }],
  ['a number that is not whole', { seq: 1.5 }, { seq: 'invalid' }],
  ['a number beyond all changes of mind', { seq: 1e9 }, { seq: 'invalid' }],
  ['a language that the site has not', { locale: 'tlh' }, { locale: 'invalid' }],
  ['an id that is no number', { article: '2193; DROP TABLE vote' }, { article: 'invalid' }],
  ['a day that is none', { version: '2026-02-30' }, { version: 'invalid' }],
  ['an unknown reason', { reason: 'bad' }, { reason: 'invalid' }],
  ['a text that is a list', { text: ['a'] }, { text: 'invalid' }],
  ['an unknown field', { admin: true }, { admin: 'unknown' }],
  ['a kind of its own', { kind: 'nonsense' }, { kind: 'invalid' }],
];
for (const [what, fields, problems] of wrong) {
  test(`${what} is refused, and named`, () => {
    assert.deepEqual(problemsOf(aVoteMessage(fields)), problems);
  });
}

test('what is no message at all is refused like any other mistake', () => {
  for (const input of [null, undefined, 1, 'x', true, [], [[]], {}, { kind: {} }])
    assert.ok(problemsOf(input), JSON.stringify(input));
});

test('names that mean something to JavaScript are only names', () => {
  const input = JSON.parse('{"__proto__": {"kind": "vote"}, "constructor": 1}') as unknown;
  assert.ok(problemsOf(input));
  assert.ok(problemsOf(JSON.parse(JSON.stringify(aVoteMessage()).replace('{', '{"__proto__":{"x":1},'))));
});

test('thousands of wrong fields give a short answer', () => {
  const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`field ${String(index)}`, 1]));
  assert.ok(Object.keys(problemsOf({ ...aVoteMessage(), ...many }) ?? {}).length <= 10);
});

test('a form becomes the same message: it needs no key, and what the message has not is left out', () => {
  const form = new URLSearchParams({
    kind: 'vote',
    article: '2193',
    locale: 'fr',
    version: '2026-01-27',
    helpful: 'no',
    text: '',
    utf8: '✓',
  });
  assert.deepEqual(
    messageFromForm(form, () => key),
    {
      kind: 'vote',
      v: 1,
      key,
      seq: 0,
      article: '2193',
      locale: 'fr',
      version: '2026-01-27',
      helpful: 'no',
    },
  );
});

test('a form without a kind is refused, not guessed', () => {
  assert.deepEqual(problemsOf(messageFromForm(new URLSearchParams('helpful=yes&__proto__=x'), () => key)), {
    kind: 'invalid',
  });
});

test('of two fields with one name the last counts, and a number that is none is refused', () => {
  const form = new URLSearchParams(
    'kind=removal&kind=vote&article=2193&locale=en&version=2026-01-27&helpful=yes&helpful=no&seq=x',
  );
  assert.deepEqual(problemsOf(messageFromForm(form, () => key)), { seq: 'invalid' });
});
