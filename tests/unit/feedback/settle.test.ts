import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Row } from '#feedback/answer.ts';
import type { Change } from '#feedback/feedback-store.ts';
import { settle } from '#feedback/settle.ts';
import { aMiss, aVote, remove } from '../../fixtures/feedback.ts';

const nothing = new Map<string, Row>();

test('of messages with one key, the one with the highest number counts, in whatever order they come', () => {
  const messages = [0, 1, 2, 3].map((seq) => aVote({ key: 'k', seq, text: `message ${String(seq)}` }));
  fc.assert(
    fc.property(fc.shuffledSubarray([...messages, ...messages], { minLength: 1 }), (received) => {
      const highest = received.reduce((best, message) => (message.seq > best.seq ? message : best));
      const { saved } = settle(
        received.map((save) => ({ save })),
        nothing,
      );
      assert.deepEqual(saved, [highest]);
    }),
  );
});

test('a message that was sent again after the store had something newer changes nothing', () => {
  const kept = aVote({ key: 'k', seq: 5 });
  const { outcomes, saved } = settle([{ save: aVote({ key: 'k', seq: 4 }) }, { save: kept }], new Map([['k', kept]]));
  assert.deepEqual(outcomes, ['unchanged', 'unchanged']);
  assert.deepEqual(saved, []);
});

test('an answer that is removed and given again within one group is kept, one that only comes late is not', () => {
  const [late, vote] = [aVote({ key: 'k' }), aVote({ key: 'k', seq: 1 })];
  const changes: Change[] = [{ save: late }, remove('k', 1), { save: late }, { save: vote }];
  const { outcomes, removed, saved } = settle(changes, nothing);
  assert.deepEqual(outcomes, ['created', 'removed', 'unchanged', 'created']);
  assert.deepEqual(removed, ['k']);
  assert.deepEqual(
    saved.filter(({ table }) => table === 'vote'),
    [vote],
  );
});

test('a form sent again with other words is newer, whatever number it has, and with the same words it is the same', () => {
  const kept = aVote({ key: 'k', seq: 5, text: 'Step 3.' });
  const sent = (text: string): Change => ({ save: aVote({ key: 'k', seq: 1, text }), isForm: true });
  const { outcomes, saved } = settle([sent('Step 3.'), sent('Step 4.')], new Map([['k', kept]]));
  assert.deepEqual(outcomes, ['unchanged', 'updated']);
  assert.deepEqual(saved, [aVote({ key: 'k', seq: 6, text: 'Step 4.' })]);
});

test('equal searches of a group become one row', () => {
  const { counted } = settle([{ count: aMiss() }, { count: aMiss() }, { count: aMiss({ locale: 'fr' }) }], nothing);
  assert.deepEqual(counted, [aMiss({ count: 2 }), aMiss({ locale: 'fr' })]);
});

test('it is known when a text must not be found any more', () => {
  const kept = new Map<string, Row>([['k', aVote({ key: 'k', text: 'My name.' })]]);
  const erases = (change: Change) => settle([change], kept).erasesText;
  assert.equal(erases(remove('k')), true);
  assert.equal(erases({ save: aVote({ key: 'k', seq: 1, text: null }) }), true);
  assert.equal(erases({ save: aVote({ key: 'k', seq: 1, text: 'My name.', helpful: 'no' }) }), false);
  assert.equal(erases(remove('other')), false);
});
