import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Row } from '#feedback/answer.ts';
import type { Change, FeedbackStore } from '#feedback/feedback-store.ts';
import { memoryStore } from '#feedback/memory-feedback-store.ts';
import { postgresStore } from '#feedback/postgres-feedback-store.ts';
import { settle } from '#feedback/settle.ts';
import { sqliteStore } from '#feedback/sqlite-feedback-store.ts';
import { idOf } from '#feedback/tables.ts';
import { aMiss, answersOf, aRemoval, aTally, aVote, aWish, remove, rowsOf, writeAll } from '../fixtures/feedback.ts';
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
  {
    name: 'PostgreSQL',
    skip: typeof cluster === 'string' && cluster,
    open: async () => postgresStore(await newDatabase()),
  },
];

/** The address of an empty database. */
async function newDatabase(): Promise<string> {
  assert.ok(typeof cluster !== 'string');
  const { default: pg } = await import('pg');
  const client = new pg.Client(cluster.url);
  await client.connect();
  const name = `store${String(made++)}`;
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return cluster.url.replace(/\w+$/, name);
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
      const [wish, removal, miss, tally] = [aWish(), aRemoval(), aMiss({ count: 2 }), aTally()];
      const outcomes = await writeAll(store, [
        { save: wish },
        { save: second },
        { save: first },
        { save: removal },
        { count: miss },
        { save: tally },
      ]);
      assert.deepEqual(outcomes, ['created', 'created', 'created', 'created', 'updated', 'created']);
      assert.deepEqual(await rowsOf(store), [first, second, wish, removal, miss, tally]);
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
      const outcomes = await writeAll(store, [remove(vote.key), remove(wish.key), remove(vote.key)]);
      assert.deepEqual(outcomes, ['removed', 'removed', 'removed']);
      assert.deepEqual(await answersOf(store), [kept]);
    });

    test('does not take an answer that was sent before its removal and comes after it, but a newer one', async () => {
      const vote = aVote({ text: 'Late.' });
      const newer = { ...vote, seq: 2, text: 'I have changed my mind.' };
      assert.equal(await store.write(remove(vote.key, 2)), 'removed');
      assert.equal(await store.write({ save: vote }), 'unchanged');
      assert.equal(await store.write({ save: { ...vote, seq: 1 } }), 'unchanged');
      assert.deepEqual(await answersOf(store), []);

      assert.equal(await store.write({ save: newer }), 'created');
      assert.equal(await store.write({ save: vote }), 'unchanged');
      assert.deepEqual(await answersOf(store), [newer]);
      // whatever a reader's page knew of the number: a removal removes
      assert.equal(await store.write(remove(vote.key, 0)), 'removed');
      assert.equal(await store.write({ save: { ...vote, seq: 1 } }), 'unchanged');
      assert.deepEqual(await answersOf(store), []);
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
      const removals = [aRemoval({ day: old.day }), aRemoval({ digest: 'b'.repeat(64) })];
      const rest = [aWish(old), aWish(), ...removals, aMiss({ day: old.day }), aMiss(), tally];
      await writeAll(
        store,
        [...votes, ...rest].map((save) => ({ save })),
      );

      const limits = { texts: '2026-05-01', votes: '2025-09-01' };
      for (let time = 0; time < 2; time++) {
        await store.forget(limits);
        const rows = await rowsOf(store);
        assert.deepEqual(
          rows.map(({ table, day, ...row }) => [
            table,
            day,
            'count' in row ? row.count : 'text' in row ? row.text : row.digest,
          ]),
          [
            ...[
              ['vote', '2025-10-01', null],
              ['vote', '2026-11-22', 'New.'],
            ].sort((a, b) => {
              const keyOf = (day: unknown) => votes.find((vote) => vote.day === day)?.key ?? '';
              return keyOf(a[1]) < keyOf(b[1]) ? -1 : 1;
            }),
            ['wish', '2026-11-22', 'How to do it'],
            ['removal', '2026-11-22', 'b'.repeat(64)],
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

    test('keeps nothing of an answer whose removal comes at the same time', async () => {
      const votes = Array.from({ length: 200 }, () => aVote());
      const changes = votes.flatMap((vote): Change[] => [{ save: vote }, remove(vote.key)]);
      await writeAll(store, changes);
      assert.deepEqual(await answersOf(store), []);
    });

    test('says that it can be written to', async () => {
      await store.check();
    });

    test('ends in the same rows whatever the order and the repetitions', async () => {
      const action = fc.record({
        reader: fc.integer({ min: 1, max: 4 }),
        seq: fc.integer({ min: 0, max: 5 }),
        does: fc.constantFrom('yes', 'no', 'remove'),
      });
      const all = new Map<string, Row>();
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(action, { maxLength: 30 }), async (actions) => {
          run += 1;
          const changes = actions.map(({ reader, seq, does }): Change => {
            const key = `${String(reader)} of run ${String(run)}`.padEnd(36);
            if (does === 'remove') return remove(key, seq);
            return {
              save: aVote({ key, seq, helpful: does === 'yes' ? 'yes' : 'no', text: `${String(seq)} ${does}` }),
            };
          });
          const expected = settle(changes, new Map());
          assert.deepEqual(await writeAll(store, changes), expected.outcomes);
          for (const row of expected.saved) all.set(idOf(row), row);
          const inOrder = (rows: Iterable<Row>) => [...rows].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
          assert.deepEqual(inOrder(await rowsOf(store)), inOrder(all.values()));
        }),
        { numRuns: 40 },
      );
    });
  });
}

const shared: { name: string; skip?: string | false; open: () => Promise<FeedbackStore[]> }[] = [
  {
    name: 'SQLite',
    open: () => {
      const file = join(folder, `${String(made++)}.sqlite`);
      return Promise.resolve([sqliteStore(file), sqliteStore(file)]);
    },
  },
  {
    name: 'PostgreSQL',
    skip: typeof cluster === 'string' && cluster,
    open: async () => {
      const address = await newDatabase();
      return Promise.all([postgresStore(address), postgresStore(address)]);
    },
  },
];

for (const { name, skip = false, open } of shared) {
  test(`two servers with one ${name} keep nothing of answers that both hear of at once`, { skip }, async () => {
    const [first, second] = await open();
    assert.ok(first && second);
    const votes = Array.from({ length: 300 }, () => aVote());
    for (const vote of votes) await Promise.all([first.write({ save: vote }), second.write(remove(vote.key))]);
    assert.deepEqual(await answersOf(first), []);
    await Promise.all([first.close(), second.close()]);
  });
}
