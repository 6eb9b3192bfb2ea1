import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outdated } from '../../../src/server/maintenance.ts';

const hour = (day: number, hour: number) =>
  `feedback-${new Date(Date.UTC(2026, 0, day, hour)).toISOString().slice(0, 13)}.sqlite`;

test('of backups, the last day is kept by the hour and the last month by the day', () => {
  const all = Array.from({ length: 60 * 24 }, (_, index) => hour(1 + Math.floor(index / 24), index % 24));
  const gone = new Set(outdated(all));
  const kept = all.filter((name) => !gone.has(name));
  assert.deepEqual(kept.slice(-24), all.slice(-24));
  assert.deepEqual(
    kept.slice(0, -24),
    Array.from({ length: 29 }, (_, index) => hour(31 + index, 23)),
  );
});

test('few backups are all kept', () => {
  assert.deepEqual(outdated([hour(1, 3), hour(2, 3), hour(2, 4)]), []);
});
