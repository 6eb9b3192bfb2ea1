import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeOf, wilsonLower } from '#feedback/wilson.ts';

test('the lower bound of published examples', () => {
  const examples: [successes: number, total: number, bound: number][] = [
    [1, 1, 0.206543],
    [0, 1, 0],
    [10, 10, 0.72246],
    [9, 10, 0.595844],
    [70, 100, 0.60415],
    [700, 1000, 0.670876],
  ];
  for (const [successes, total, bound] of examples) {
    assert.ok(
      Math.abs((wilsonLower(successes, total) ?? NaN) - bound) < 1e-5,
      `${String(successes)} of ${String(total)}`,
    );
  }
});

test('without answers there is no bound', () => {
  assert.equal(wilsonLower(0, 0), null);
});

test('the bound lies between 0 and the rate, and rises when more people say the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (total, part) => {
      const successes = Math.round(total * part);
      const bound = wilsonLower(successes, total) ?? NaN;
      assert.ok(bound >= 0 && bound <= successes / total + 1e-12);
      assert.ok((wilsonLower(successes * 2, total * 2) ?? NaN) >= bound - 1e-12);
    }),
  );
});

test('a change is told only when there are enough answers and it is more than chance', () => {
  assert.equal(changeOf({ yes: 90, no: 10 }, { yes: 50, no: 50 }), 0.4);
  assert.equal(changeOf({ yes: 9, no: 10 }, { yes: 50, no: 50 }), null);
  assert.equal(changeOf({ yes: 52, no: 48 }, { yes: 50, no: 50 }), null);
  assert.equal(changeOf({ yes: 30, no: 0 }, { yes: 30, no: 0 }), null);
});
