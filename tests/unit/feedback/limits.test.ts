import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countMinSketch } from '#feedback/count-min-sketch.ts';
import { createLimits, defaultRules } from '#feedback/limits.ts';

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 22, 12) + seconds * 1_000);
const vote = (client: string, article = '2193') => ({ client, article, hasText: false });

test('a client may send thirty messages in a minute, and then hears how long to wait', () => {
  const limits = createLimits();
  for (let time = 0; time < 30; time++) assert.equal(limits.take(vote('a'), at(0)), 0);
  assert.equal(limits.take(vote('a'), at(15)), 45);
  assert.equal(limits.take(vote('b'), at(15)), 0);
  assert.equal(limits.take(vote('a'), at(125)), 0);
});

test('the turn of a minute does not double what a client may send', () => {
  const limits = createLimits();
  for (let time = 0; time < 30; time++) limits.take(vote('a'), at(59));
  let taken = 0;
  for (let time = 0; time < 30; time++) if (limits.take(vote('a'), at(61)) === 0) taken += 1;
  assert.ok(taken <= 1, `${String(taken)} more were taken`);
});

test('a school behind one address can cast a hundred votes in an hour', () => {
  const limits = createLimits();
  for (let pupil = 0; pupil < 100; pupil++) {
    assert.equal(limits.take(vote('school', String(1000 + (pupil % 10))), at(pupil * 20)), 0);
  }
});

test('texts have limits of their own, and a vote still goes when they are used up', () => {
  const limits = createLimits();
  const text = { client: 'a', article: '2193', hasText: true };
  for (let time = 0; time < 5; time++) assert.equal(limits.take(text, at(0)), 0);
  assert.ok(limits.take(text, at(1)) > 0);
  assert.equal(limits.take(vote('a'), at(1)), 0);
});

test('one article takes six hundred votes an hour, from however many clients', () => {
  const limits = createLimits();
  for (let client = 0; client < 600; client++) assert.equal(limits.take(vote(`client ${String(client)}`), at(1)), 0);
  assert.ok(limits.take(vote('another'), at(2)) > 0);
  assert.equal(limits.take(vote('another', '2017'), at(2)), 0);
});

test('what is refused uses up nothing', () => {
  const limits = createLimits({
    ...defaultRules,
    client: [{ times: 2, seconds: 60 }],
    clientTexts: [{ times: 1, seconds: 60 }],
  });
  const text = { client: 'a', hasText: true };
  assert.equal(limits.take(text, at(0)), 0);
  assert.ok(limits.take(text, at(0)) > 0);
  assert.equal(limits.take({ ...text, hasText: false }, at(0)), 0);
  assert.ok(limits.take({ ...text, hasText: false }, at(0)) > 0);
});

test('the same text under five keys is noticed, the same message sent five times is not', () => {
  const limits = createLimits();
  const seen = ['k', 'k', 'k', 'k', 'k'].map((key) => limits.timesSeen('Buy now', key, at(0)));
  assert.deepEqual(seen, [1, 1, 1, 1, 1]);
  assert.deepEqual(
    ['l', 'm', 'n', 'o'].map((key) => limits.timesSeen('Buy now', key, at(1))),
    [2, 3, 4, 5],
  );
  assert.equal(limits.timesSeen('Step 3 is wrong', 'p', at(1)), 1);
});

test('nobody is counted too low, and hardly anybody too high, among three hundred thousand clients', () => {
  const sketch = countMinSketch();
  const clients = 300_000;
  const wanted = 5;
  for (let client = 0; client < clients; client++) sketch.add(`client ${String(client)}`);
  let tooHigh = 0;
  for (let client = 0; client < 2_000; client++) {
    const count = sketch.count(`client ${String(client)}`);
    assert.ok(count >= 1);
    if (count >= wanted) tooHigh += 1;
  }
  assert.equal(tooHigh, 0);
});
