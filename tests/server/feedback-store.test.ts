import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Change, FeedbackStore } from '#feedback/feedback-store.ts';
import { memoryStore } from '#feedback/memory-feedback-store.ts';
import { postgresStore } from '#feedback/postgres-feedback-store.ts';
import { settle } from '#feedback/settle.ts';
import { sqliteStore } from '#feedback/sqlite-feedback-store.ts';
import { aMiss, aTally, aVote, aWish, rowsOf, writeAll } from '../fixtures/feedback.ts';
import { postgresCluster } from '../fixtures/postgres.ts';
import { temporaryFolder } from '../fixtures/small-site.ts';

/*
 * What every store must do, held against each of them: the one in memory, SQLite, and PostgreSQL.
 */

const cluster = await postgresCluster();
const folder = temporaryFolder('stores');
after(() => {
  if (typeof cluster !== 'string') cluster.remove();
  rmSync(folder, { recursive: true });
});

let made = 0;
const stores: { name: string; skip?: string | false; open: () => Promise<FeedbackStore> }[] = [
  { name: 'in memory', open: () => Promise.resolve(memoryStore()) },
  { name: 'SQLite', open: () => Promise.resolve(sqliteStore(join(folder, `${String(made++)}.sqlite`))) },
  { name: 'PostgreSQL', skip: typeof cluster === 'string' && cluster, open: emptyPostgres },
];

/** A database of its own for each store. */
async function emptyPostgres(): Promise<FeedbackStore> {
  assert.ok(typeof cluster !== 'string');
  const { default: pg } = await import('pg');
  const client = new pg.Client(cluster.url);
  await client.connect();
  const name = `store${String(made++)}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return postgresStore(cluster.url.replace(/\w+$/, name));
}

for (const { name, skip = false, open } of stores) {
  describe(`A store ${name}`, { skip }, () => {
    let store: FeedbackStore;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(() => store.close());

    test('gives back what it was given, table by table in the order of the keys', async () => {
      const [first, second] = [
        aVote({ key: 'a'.repeat(36) }),
        aVote({ key: 'b'.repeat(36), text: 'Étape 3 : « non » 👩‍🚒\n\t', reason: 'unclear' }),
      ];
      const [wish, miss, tally] = [aWish(), aMiss({ count: 2 }), aTally()];
      const outcomes = await writeAll(store, [
        { save: wish },
        { save: second },
        { save: first },
        { count: miss },
        { save: tally },
      ]);
      assert.deepEqual(outcomes, ['created', 'created', 'created', 'updated', 'created']);
      assert.deepEqual(await rowsOf(store), [first, second, wish, miss, tally]);
    });

    test('knows a message that comes again, and takes only the newer of two', async () => {
      const vote = aVote();
      const changed = { ...vote, seq: 2, helpful: 'no' as const, text: 'Step 3 is wrong.' };
      assert.deepEqual(await writeAll(store, [{ save: vote }, { save: vote }]), ['created', 'unchanged']);
      assert.equal(await store.write({ save: changed }), 'updated');
      assert.equal(await store.write({ save: { ...vote, seq: 1 } }), 'unchanged');
      assert.equal(await store.write({ save: vote }), 'unchanged');
      assert.deepEqual(await rowsOf(store), [changed]);
    });

    test('does not let one key answer about two things', async () => {
      const vote = aVote();
      await store.write({ save: vote });
      assert.equal(await store.write({ save: { ...vote, seq: 1, article: '2017' } }), 'conflict');
      assert.equal(await store.write({ save: { ...vote, seq: 1, version: '2026-06-06' } }), 'conflict');
      assert.equal(await store.write({ save: aWish({ key: vote.key, seq: 1 }) }), 'conflict');
      assert.deepEqual(await rowsOf(store), [vote]);
    });

    test('removes an answer by its key, and says the same when there was none', async () => {
      const [vote, wish, kept] = [aVote({ text: 'A text.' }), aWish(), aVote()];
      await writeAll(store, [{ save: vote }, { save: wish }, { save: kept }]);
      const outcomes = await writeAll(store, [{ remove: vote.key }, { remove: wish.key }, { remove: vote.key }]);
      assert.deepEqual(outcomes, ['removed', 'removed', 'removed']);
      assert.deepEqual(await rowsOf(store), [kept]);
    });

    test('counts searches by day and language, however many come at once', async () => {
      const misses = Array.from({ length: 50 }, (_, index) => ({ count: aMiss({ locale: index % 2 ? 'en' : 'fr' }) }));
      await writeAll(store, [...misses, { count: aMiss({ day: '2026-11-23' }) }]);
      assert.deepEqual(await rowsOf(store), [
        aMiss({ locale: 'en', count: 25 }),
        aMiss({ locale: 'fr', count: 25 }),
        aMiss({ day: '2026-11-23', count: 1 }),
      ]);
    });

    test('forgets texts, then single votes, and keeps their number', async () => {
      const old = { day: '2025-10-01', text: 'Old.' };
      const votes = [
        aVote({ ...old, day: '2025-01-01' }),
        aVote({ ...old, day: '2025-01-01' }),
        aVote({ ...old, day: '2025-01-01', helpful: 'no' }),
        aVote({ ...old, day: '2025-01-01', signs: 1 }),
        aVote(old),
        aVote({ text: 'New.' }),
      ];
      const tally = aTally({ day: '2025-01-01', version: '2026-01-27', count: 10 });
      const rest = [aWish(old), aWish(), aMiss({ day: old.day }), aMiss(), tally];
      await writeAll(
        store,
        [...votes, ...rest].map((save) => ({ save })),
      );

      const limits = { texts: '2026-05-01', votes: '2025-09-01' };
      for (let time = 0; time < 2; time++) {
        await store.forget(limits);
        const rows = await rowsOf(store);
        assert.deepEqual(
          rows.map(({ table, day, ...row }) => [table, day, 'count' in row ? row.count : row.text]),
          [
            ...[
              ['vote', '2025-10-01', null],
              ['vote', '2026-11-22', 'New.'],
            ].sort((a, b) => {
              const keyOf = (day: unknown) => votes.find((vote) => vote.day === day)?.key ?? '';
              return keyOf(a[1]) < keyOf(b[1]) ? -1 : 1;
            }),
            ['wish', '2026-11-22', 'How to do it'],
            ['miss', '2026-11-22', 1],
            ['tally', '2025-01-01', 1],
            ['tally', '2025-01-01', 12],
          ],
        );
      }
    });

    test('reads more rows than fit on a page while others write', async () => {
      const votes = Array.from({ length: 2_100 }, () => aVote());
      await writeAll(
        store,
        votes.map((save) => ({ save })),
      );
      const keys: string[] = [];
      for await (const row of store.rows()) {
        if ('key' in row) keys.push(row.key);
        if (keys.length === 100) await store.write({ save: aVote({ key: 'f'.repeat(36) }) });
      }
      const expected = votes.map(({ key }) => key).sort();
      assert.deepEqual(keys.slice(0, 2_100), expected);
    });

    test('says that it can be written to', async () => {
      await store.check();
    });

    test('ends in the same rows whatever the order and the repetitions', async () => {
      const keys = ['1', '2', '3', '4'].map((digit) => digit.repeat(36));
      const change = fc.oneof(
        fc
          .record({
            key: fc.constantFrom(...keys),
            seq: fc.integer({ min: 0, max: 5 }),
            helpful: fc.constantFrom('yes' as const, 'no' as const),
          })
          .map(({ key, seq, helpful }): Change => ({
            save: aVote({ key, seq, helpful, text: `${String(seq)} ${helpful}` }),
          })),
        fc.constantFrom(...keys).map((remove): Change => ({ remove })),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(change, { maxLength: 30 }), async (changes) => {
          await writeAll(
            store,
            keys.map((remove) => ({ remove })),
          );
          const expected = settle(changes, new Map());
          assert.deepEqual(await writeAll(store, changes), expected.outcomes);
          const sorted = expected.saved.toSorted((a, b) => ('key' in a && 'key' in b && a.key < b.key ? -1 : 1));
          assert.deepEqual(await rowsOf(store), sorted);
        }),
        { numRuns: 40 },
      );
    });
  });
}
