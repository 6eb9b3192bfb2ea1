import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { impacts, impactSlots, slotOfImpact, slotOfTitle, titlePlaces, titleSlots } from '#search/slots.ts';

test('stronger evidence stands in an earlier slot, and means about what it was', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1.2, noNaN: true }), (impact) => {
      const slot = slotOfImpact(impact);
      assert.ok(slot >= 0 && slot < impactSlots);
      assert.ok(
        Math.abs((impacts[slot] ?? 0) / impact - 1) < 0.13,
        `${String(impact)} became ${String(impacts[slot])}`,
      );
    }),
  );
});

test('evidence beyond the scale stands at its ends', () => {
  assert.deepEqual([slotOfImpact(5), slotOfImpact(0)], [0, impactSlots - 1]);
});

test('a place in a title is found again, to the eighth of its share', () => {
  for (const place of [
    { share: 1, position: 0 },
    { share: 0.3, position: 2 },
    { share: 0.01, position: 7 },
  ]) {
    const slot = slotOfTitle(place);
    assert.ok(slot < titleSlots);
    assert.equal(titlePlaces[slot]?.position, place.position);
    assert.ok(Math.abs((titlePlaces[slot]?.share ?? 0) - place.share) <= 1 / 16);
  }
});

test('words far back in a title share the last position', () => {
  assert.equal(titlePlaces[slotOfTitle({ share: 0.1, position: 12 })]?.position, 7);
});
