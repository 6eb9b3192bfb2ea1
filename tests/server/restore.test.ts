import assert from 'node:assert/strict';
import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, closeSync, cpSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import type { Row } from '#feedback/answer.ts';
import type { FeedbackStore } from '#feedback/feedback-store.ts';
import { memoryStore } from '#feedback/memory-feedback-store.ts';
import { migrations } from '#feedback/migrations.ts';
import { postgresStore } from '#feedback/postgres-feedback-store.ts';
import { sqliteStore } from '#feedback/sqlite-feedback-store.ts';
import { exportLines, importLines } from '#feedback/transfer.ts';
import { aMiss, aRemoval, aTally, aVote, aWish, rowsOf, writeAll } from '../fixtures/feedback.ts';
import { postgresCluster } from '../fixtures/postgres.ts';
import { times } from '../fixtures/size.ts';
import { temporaryFolder } from '../fixtures/small-site.ts';

/* Backups can be restored, and nothing is lost on the way from one database to another. */

const folder = temporaryFolder('restore');
after(() => {
  rmSync(folder, { recursive: true, force: true });
});

const someRows = (count: number): Row[] => [
  ...Array.from({ length: count }, (_, index) =>
    aVote({
      key: randomUUID(),
      article: String(1000 + (index % 500)),
      seq: index % 5,
      text: index % 7 ? null : `Étape ${String(index)} « non »\n👩‍🚒`,
      helpful: index % 3 ? 'yes' : 'no',
    }),
  ),
  aWish(),
  aWish({ place: '404', query: null }),
  aMiss({ count: 12 }),
  aRemoval(),
  aTally(),
];

async function fill(store: FeedbackStore, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += 2_000) {
    await writeAll(
      store,
      rows.slice(start, start + 2_000).map((save) => ({ save })),
    );
  }
}

/** The same for two stores with the same rows. */
async function digest(lines: AsyncIterable<string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const line of lines) hash.update(line);
  return hash.digest('hex');
}

test('a backup that is made under load opens, is sound, and holds everything that was acknowledged before', async (t) => {
  const store = sqliteStore(join(folder, 'loaded.sqlite'));
  await fill(store, someRows(times(20_000, 1_000_000)));
  const before = new Set<string>();
  let goesOn = true;
  let written = 0;
  let longest = 0;
  const writer = async () => {
    while (goesOn) {
      const vote = aVote();
      const began = performance.now();
      await store.write({ save: vote });
      longest = Math.max(longest, performance.now() - began);
      written += 1;
      before.add(vote.key);
    }
  };
  const writers = Promise.all(Array.from({ length: 64 }, writer));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const acknowledged = new Set(before);
  const began = performance.now();
  const target = join(folder, 'backup.sqlite');
  await store.backup?.(target);
  const copied = performance.now() - began;
  goesOn = false;
  await writers;
  await store.close();

  const restoring = performance.now();
  const restored = join(folder, 'restored.sqlite');
  cpSync(target, restored);
  const again = sqliteStore(restored);
  await again.check();
  const opened = performance.now() - restoring;
  const keys = new Set((await rowsOf(again)).flatMap((row) => ('key' in row ? [row.key] : [])));
  await again.close();
  t.diagnostic(
    `${String(keys.size)} rows copied in ${copied.toFixed(0)} ms while ${String(written)} were written (longest wait ${longest.toFixed(0)} ms), ready again after ${opened.toFixed(0)} ms`,
  );
  assert.deepEqual(
    [...acknowledged].filter((key) => !keys.has(key)),
    [],
  );
  assert.equal(statSync(target).mode & 0o777, 0o600);
  assert.ok(opened < 60_000);
});

test('a damaged database is refused with the way out', async () => {
  const file = join(folder, 'damaged.sqlite');
  const store = sqliteStore(file);
  await fill(store, someRows(500));
  await store.close();
  const bytes = new DatabaseSync(file, { readOnly: true });
  const size = Number(bytes.prepare('PRAGMA page_count').get()?.page_count) * 4_096;
  bytes.close();
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(4_096, 0x5a), 0, 4_096, Math.floor(size / 8_192) * 4_096);
  closeSync(descriptor);
  assert.throws(() => sqliteStore(file), /is damaged .*Restore the last backup/);

  const noDatabase = join(folder, 'text.sqlite');
  writeFileSync(noDatabase, 'This is a text.'.repeat(1_000), { mode: 0o600 });
  assert.throws(() => sqliteStore(noDatabase), {
    name: 'UnusableStore',
    message: /cannot be opened: file is not a database/,
  });
});

test('a database that others can read is refused', async () => {
  const file = join(folder, 'open.sqlite');
  await sqliteStore(file).close();
  chmodSync(file, 0o644);
  assert.throws(() => sqliteStore(file), /Run: chmod 600 /);
});

test('a database of a newer program is refused', async () => {
  const file = join(folder, 'newer.sqlite');
  await sqliteStore(file).close();
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 99');
  database.close();
  assert.throws(() => sqliteStore(file), /written by a newer version/);
});

test('a database of the first program is brought up to date with everything in it, and a copy of it is left', async () => {
  const file = join(folder, 'first-step.sqlite');
  const database = new DatabaseSync(file);
  chmodSync(file, 0o600);
  database.exec(`${migrations[0]?.replaceAll('WITH OPTIONS', 'STRICT, WITHOUT ROWID') ?? ''}; PRAGMA user_version = 1`);
  database.exec(`
    INSERT INTO vote VALUES ('${'a'.repeat(36)}', 3, '2026-11-22', '2193', 'fr', '2026-01-27', 'no', 'unclear', 'Ah.', 0)`);
  database.close();
  const kept = aVote({ key: 'a'.repeat(36), seq: 3, locale: 'fr', helpful: 'no', reason: 'unclear', text: 'Ah.' });

  const store = sqliteStore(file);
  await store.write({ save: aRemoval() });
  assert.deepEqual(await rowsOf(store), [kept, aRemoval()]);
  await store.close();
  const copy = new DatabaseSync(`${file}.before-step-2`, { readOnly: true });
  assert.deepEqual(
    copy
      .prepare('SELECT text FROM vote')
      .all()
      .map(({ text }) => text),
    ['Ah.'],
  );
  assert.equal(copy.prepare('PRAGMA user_version').get()?.user_version, 1);
  copy.close();
});

test('an export that is imported elsewhere is the same, and importing it again changes nothing', async () => {
  const store = memoryStore();
  await fill(store, someRows(1_000));
  const other = sqliteStore(join(folder, 'import.sqlite'));
  for (let time = 0; time < 2; time++) {
    assert.equal(await importLines(exportLines(store), other), 1_005);
    assert.equal(await digest(exportLines(other)), await digest(exportLines(store)));
  }
  await other.close();
});

test('a line that is no row is named, and the rows before it are taken', async () => {
  const store = memoryStore();
  const vote = JSON.stringify(aVote());
  const lines = (...all: string[]) =>
    (async function* () {
      await Promise.resolve();
      yield* all;
    })();
  await assert.rejects(importLines(lines(vote, '', '{"table":"vote"}'), store), {
    name: 'WrongLine',
    message: /^Line 3 is no row of feedback: key /,
  });
  await assert.rejects(importLines(lines('not JSON'), store), { name: 'WrongLine', message: /^Line 1 / });
  assert.equal((await rowsOf(store)).length, 1);
});

test('a move from SQLite to PostgreSQL and back loses nothing', async (t) => {
  const cluster = await postgresCluster();
  if (typeof cluster === 'string') {
    t.skip(cluster);
    return;
  }
  try {
    const first = sqliteStore(join(folder, 'first.sqlite'));
    await fill(first, someRows(times(3_000, 100_000)));
    const postgres = await postgresStore(cluster.url);
    const began = performance.now();
    const moved = await importLines(exportLines(first), postgres);
    t.diagnostic(`${String(moved)} rows moved in ${(performance.now() - began).toFixed(0)} ms`);
    const back = sqliteStore(join(folder, 'back.sqlite'));
    await importLines(exportLines(postgres), back);
    const digests = await Promise.all([first, postgres, back].map((store) => digest(exportLines(store))));
    assert.equal(new Set(digests).size, 1);
    for (const store of [first, postgres, back]) await store.close();
  } finally {
    cluster.remove();
  }
});
