import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signs, type Vote, type Wish } from '#feedback/answer.ts';
import { StoreUnavailable, type FeedbackStore } from '#feedback/feedback-store.ts';
import { memoryStore } from '#feedback/memory-feedback-store.ts';
import { receiveFeedback } from '#feedback/receive-feedback.ts';
import { answersOf, aVoteMessage, aWishMessage, rowsOf, surroundings } from '../../fixtures/feedback.ts';

/** What is stored of one message that is taken. */
async function stored(message: Record<string, unknown>): Promise<unknown> {
  const store = memoryStore();
  const receipt = await receiveFeedback(message, surroundings({ store }));
  assert.ok('state' in receipt, JSON.stringify(receipt));
  return (await rowsOf(store))[0];
}

test('a vote is kept with its day and nothing about the reader', async () => {
  const message = aVoteMessage({
    helpful: 'no',
    reason: 'mismatch',
    text: 'Step 3 is wrong.',
    shown: 9_000,
    website: '',
  });
  assert.deepEqual(await stored(message), {
    table: 'vote',
    key: message.key,
    seq: 0,
    day: '2026-11-22',
    article: '2193',
    locale: 'en',
    version: '2026-01-27',
    helpful: 'no',
    reason: 'mismatch',
    text: 'Step 3 is wrong.',
    signs: 0,
  } satisfies Vote | { key: unknown });
});

test('personal data is masked before anything is kept', async () => {
  const vote = (await stored(aVoteMessage({ text: 'I am a@b.ch, +41 22 820 35 44' }))) as Vote;
  assert.equal(vote.text, 'I am [e-mail], [number]');
  const wish = (await stored(aWishMessage({ query: 'a@b.ch', text: 'mail of c@d.ch' }))) as Wish;
  assert.deepEqual([wish.query, wish.text], ['[e-mail]', 'mail of [e-mail]']);
});

test('the same message twice is one vote, and a changed mind replaces it', async () => {
  const store = memoryStore();
  const message = aVoteMessage();
  const states = [];
  for (const next of [message, message, { ...message, seq: 1, helpful: 'no' }, message]) {
    const receipt = await receiveFeedback(next, surroundings({ store }));
    states.push('state' in receipt && receipt.state);
  }
  assert.deepEqual(states, ['created', 'unchanged', 'updated', 'unchanged']);
  const rows = (await rowsOf(store)) as Vote[];
  assert.deepEqual(
    rows.map(({ helpful }) => helpful),
    ['no'],
  );
});

test('who reads a fallback page has read the source', async () => {
  const store = memoryStore();
  const known = () => ({ locale: 'en' as const, version: '2026-01-27', isTranslation: false });
  await receiveFeedback(aVoteMessage({ locale: 'fr' }), surroundings({ store, known }));
  const [vote] = (await rowsOf(store)) as Vote[];
  assert.equal(vote?.locale, 'en');
});

test('an article that does not exist is said to be unknown', async () => {
  assert.deepEqual(await receiveFeedback(aVoteMessage({ article: '9999' }), surroundings()), {
    refused: 'unknown_article',
  });
});

test('a problem with the translation is possible only where there is one', async () => {
  const message = aVoteMessage({ helpful: 'no', reason: 'translation' });
  assert.deepEqual(await receiveFeedback(message, surroundings()), {
    refused: 'invalid',
    fields: { reason: 'invalid' },
  });
  assert.ok('state' in (await receiveFeedback({ ...message, locale: 'fr' }, surroundings())));
});

test('one key for two articles is refused', async () => {
  const store = memoryStore();
  const message = aVoteMessage();
  const known = surroundings().known;
  const both = surroundings({ store, known: (_, locale) => known('2193', locale) });
  await receiveFeedback(message, both);
  const receipt = await receiveFeedback({ ...message, article: '2017', seq: 1 }, both);
  assert.deepEqual(receipt, { refused: 'invalid', fields: { key: 'invalid' } });
});

test('mistakes use up nothing of what a client may send', async () => {
  const around = surroundings();
  for (let time = 0; time < 100; time++) await receiveFeedback(aVoteMessage({ helpful: 'perhaps' }), around);
  assert.ok('state' in (await receiveFeedback(aVoteMessage(), around)));
});

test('who sends too much hears how long to wait', async () => {
  const around = surroundings();
  for (let time = 0; time < 30; time++) await receiveFeedback(aVoteMessage(), around);
  assert.deepEqual(await receiveFeedback(aVoteMessage(), around), { refused: 'slow_down', retryAfter: 60 });
});

test('when nothing can be kept, the reader is asked to try again', async () => {
  const store: FeedbackStore = { ...memoryStore(), write: () => Promise.reject(new StoreUnavailable('disk full')) };
  assert.deepEqual(await receiveFeedback(aVoteMessage(), surroundings({ store })), {
    refused: 'try_later',
    retryAfter: 30,
  });
});

const doubtful: [what: string, fields: Record<string, unknown>, sign: number][] = [
  ['the hidden field filled in', { website: 'http://spam.example' }, signs.hiddenField],
  ['a text after one second', { text: 'Nice site', shown: 1_000 }, signs.hasty],
  ['three links', { text: 'http://a.ch https://b.ch www.c.ch' }, signs.links],
  ['a version that the site has not', { version: '2020-01-01' }, signs.unknownVersion],
];
for (const [what, fields, sign] of doubtful) {
  test(`an answer with ${what} is kept, but does not count`, async () => {
    assert.equal(((await stored(aVoteMessage(fields))) as Vote).signs, sign);
  });
}

test('a text that many send is kept, but from the fifth on does not count', async () => {
  const store = memoryStore();
  for (let time = 0; time < 6; time++) {
    await receiveFeedback(
      aVoteMessage({ text: 'Buy now' }),
      surroundings({ store, ...sharedLimits, client: String(time) }),
    );
  }
  const rows = (await rowsOf(store)) as Vote[];
  assert.deepEqual(
    rows.map((row) => row.signs).sort(),
    [0, 0, 0, 0, signs.repeated, signs.repeated].sort((a, b) => a - b),
  );
});
const sharedLimits = { limits: surroundings().limits };

test('searches that found nothing are counted, without upper case', async () => {
  const store = memoryStore();
  for (const query of ['Zzz  qqq', 'zzz qqq']) {
    await receiveFeedback({ v: 1, kind: 'miss', locale: 'en', query }, surroundings({ store }));
  }
  assert.deepEqual(await rowsOf(store), [
    { table: 'miss', day: '2026-11-22', locale: 'en', query: 'zzz qqq', count: 2 },
  ]);
});

test('a search that may be about a person is not counted', async () => {
  for (const query of ['jean@example.ch', '0041228203544', 'https://x.ch', 'one two three four five six seven']) {
    const receipt = await receiveFeedback({ v: 1, kind: 'miss', locale: 'en', query }, surroundings());
    assert.deepEqual(receipt, { refused: 'invalid', fields: { query: 'invalid' } });
  }
});

test('a reader can take an answer back', async () => {
  const store = memoryStore();
  const message = aVoteMessage();
  await receiveFeedback(message, surroundings({ store }));
  const removal = { v: 1, kind: 'removal', key: message.key, seq: 1 };
  const receipt = await receiveFeedback(removal, surroundings({ store }));
  assert.deepEqual(receipt, { state: 'removed', key: message.key });
  // it was sent twice, and one of the two took its time
  assert.deepEqual(await receiveFeedback(message, surroundings({ store })), { state: 'unchanged', key: message.key });
  assert.deepEqual(await answersOf(store), []);
});
