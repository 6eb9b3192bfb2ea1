import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test, type TestContext } from 'node:test';
import { postgresStore } from '#feedback/postgres-feedback-store.ts';
import { aVoteMessage, rowsOf } from '../fixtures/feedback.ts';
import { aRequest, ask } from '../fixtures/http.ts';
import { postgresCluster } from '../fixtures/postgres.ts';
import { startServer, type ServerProcess } from '../fixtures/server-process.ts';
import { times } from '../fixtures/size.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';
import { during, vote, type Crowd } from '../fixtures/voters.ts';

/*
 * When something fails, nobody is thanked for what was not kept, nothing half done stays, pages are served as ever,
 * and once the fault is over everything goes on by itself.
 */

const folder = temporaryFolder('faults');
let dist = '';
let made = 0;
before(async () => {
  dist = await writeSmallSite({ further: 20, compressed: false });
});
after(() => {
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});

const newDatabase = () => join(folder, `${String(made++)}.sqlite`);
const tuned = (file: string, under: string[] = [], pragmas = '') =>
  startServer({
    dist,
    program: 'tests/fixtures/tuned-server.ts',
    under,
    env: { FEEDBACK_DATABASE_URL: file, PRAGMAS: pragmas },
  });

const noStrace = (() => {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'pipe' });
    return false;
  } catch {
    return 'strace is missing or may not trace here: apt-get install strace';
  }
})();

function keysIn(file: string): string[] {
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT key FROM vote').all();
  assert.equal(database.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok');
  database.close();
  return rows.map(({ key }) => String(key));
}

/** Every page that is asked for meanwhile must come. */
async function pagesCome(port: number, goesOn: () => boolean): Promise<number> {
  let pages = 0;
  while (goesOn()) {
    const { status } = await ask(port, aRequest('/en/2193/change-2193/'));
    assert.equal(status, 200);
    pages += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return pages;
}

function assertHonest(t: TestContext, { acknowledged, refused, unanswered }: Crowd, keys: readonly string[]): void {
  const kept = new Set(keys);
  t.diagnostic(`${String(acknowledged.size)} acknowledged, ${String(refused.size)} refused`);
  assert.ok(acknowledged.size > 0, 'nothing was acknowledged');
  assert.ok(refused.size > 0, 'nothing was refused');
  assert.deepEqual([...new Set(refused.values())], [503]);
  assert.deepEqual(
    [...acknowledged.keys()].filter((key) => !kept.has(key)),
    [],
    'lost',
  );
  assert.deepEqual(
    [...refused.keys()].filter((key) => kept.has(key)),
    [],
    'kept though refused',
  );
  assert.equal(unanswered.size, 0);
  assert.equal(keys.length, kept.size);
}

const faults: [what: string, injection: string, calls: string][] = [
  ['the disk cannot sync now and then', 'fsync:error=EIO:when=20+7', 'fsync'],
  ['the disk cannot write now and then', 'pwrite64:error=EIO:when=100+31', 'pwrite64'],
  ['the disk is full for a while', 'pwrite64:error=ENOSPC:when=300..500', 'pwrite64'],
];
for (const [what, injection, calls] of faults) {
  test(`when ${what}, votes are refused and pages come`, { skip: noStrace }, async (t) => {
    const file = newDatabase();
    const server = await tuned(file, [
      'strace',
      '-f',
      '-o',
      '/dev/null',
      '-e',
      `trace=${calls}`,
      '-e',
      `inject=${injection}`,
    ]);
    const goesOn = during(times(4_000, 20_000));
    const [crowd] = await Promise.all([vote(server.port, 16, goesOn), pagesCome(server.port, goesOn)]);
    await server.stop('SIGKILL');
    assertHonest(t, crowd, keysIn(file));
  });
}

test('when the database has reached its largest size, votes are refused', async (t) => {
  const file = newDatabase();
  const server = await tuned(file, [], 'max_page_count = 20');
  const crowd = await vote(server.port, 16, during(2_500));
  assert.equal((await ask(server.port, aRequest('/en/2193/change-2193/'))).status, 200);
  await server.stop();
  assertHonest(t, crowd, keysIn(file));
});

test('when the database cannot be written to, votes are refused, and it is said to be not ready', async () => {
  const file = newDatabase();
  await (await tuned(file)).stop();
  const server = await tuned(file, [], 'query_only = ON');
  assert.equal((await server.ask(aVoteMessage())).status, 503);
  assert.equal((await ask(server.port, aRequest('/readyz'))).status, 503);
  assert.equal((await ask(server.port, aRequest('/en/2193/change-2193/'))).status, 200);
  await server.stop();
  assert.deepEqual(keysIn(file), []);
});

test('while another program locks the database, votes wait, pages come; when it takes too long, votes are refused', async () => {
  const file = newDatabase();
  const server = await tuned(file);
  const other = new DatabaseSync(file);
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  other.exec('BEGIN IMMEDIATE');
  const short = server.ask(aVoteMessage());
  assert.ok((await pagesCome(server.port, during(1_000))) > 5);
  other.exec('COMMIT');
  assert.equal((await short).status, 201);

  other.exec('BEGIN IMMEDIATE');
  const long = server.ask(aVoteMessage());
  assert.equal((await long).status, 503);
  other.exec('COMMIT');
  await wait(100);
  assert.equal((await server.ask(aVoteMessage())).status, 201);
  other.close();
  await server.stop();
});

test('when the database is taken away, votes are refused, and taken again when it is back', async () => {
  const file = newDatabase();
  const server = await tuned(file);
  assert.equal((await server.ask(aVoteMessage())).status, 201);
  renameSync(file, `${file}.away`);
  assert.equal((await server.ask(aVoteMessage())).status, 503);
  renameSync(`${file}.away`, file);
  await waitUntil(async () => (await server.ask(aVoteMessage())).status === 201);
  await server.stop();
  assert.equal(keysIn(file).length, 2);
});

async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await isSo())) {
    assert.ok(Date.now() < end, 'it did not recover by itself');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('two servers on one database take votes side by side', async (t) => {
  const file = newDatabase();
  const servers = [
    await startServer({ dist, env: { FEEDBACK_DATABASE_URL: file } }),
    await startServer({ dist, env: { FEEDBACK_DATABASE_URL: file } }),
  ];
  const crowds = await Promise.all(servers.map(({ port }) => vote(port, 16, during(2_000))));
  await Promise.all(servers.map((server) => server.stop()));
  const keys = new Set(keysIn(file));
  const acknowledged = crowds.flatMap((crowd) => [...crowd.acknowledged.keys()]);
  t.diagnostic(`${String(acknowledged.length)} acknowledged`);
  assert.deepEqual(
    crowds.flatMap((crowd) => [...crowd.refused]),
    [],
  );
  assert.deepEqual(
    acknowledged.filter((key) => !keys.has(key)),
    [],
  );
  assert.equal(keys.size, acknowledged.length);
});

test('when PostgreSQL stops under load, nothing that was acknowledged is lost, and it goes on when it is back', async (t) => {
  const cluster = await postgresCluster();
  if (typeof cluster === 'string') {
    t.skip(cluster);
    return;
  }
  let server: ServerProcess | undefined;
  try {
    server = await startServer({ dist, env: { FEEDBACK_DATABASE_URL: cluster.url } });
    const { port } = server;
    let goesOn = true;
    const voting = vote(port, 32, () => goesOn);
    const reading = pagesCome(port, () => goesOn);
    for (let stop = 0; stop < times(2, 6); stop++) {
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      cluster.stop('immediate');
      // longer than a write is tried again
      await new Promise((resolve) => setTimeout(resolve, stop % 2 ? 1_000 : 7_000));
      cluster.start();
    }
    await waitUntil(async () => (await ask(port, aRequest('/readyz'))).status === 200);
    goesOn = false;
    const crowd = await voting;
    await reading;
    const store = await postgresStore(cluster.url);
    const keys = (await rowsOf(store)).flatMap((row) => ('key' in row ? [row.key] : []));
    await store.close();
    const kept = new Set(keys);
    t.diagnostic(`${String(crowd.acknowledged.size)} acknowledged, ${String(crowd.refused.size)} refused`);
    assert.ok(crowd.refused.size > 0 && crowd.acknowledged.size > 100);
    assert.deepEqual([...new Set(crowd.refused.values())], [503]);
    assert.deepEqual(
      [...crowd.acknowledged.keys()].filter((key) => !kept.has(key)),
      [],
    );
    assert.equal(keys.length, kept.size);
  } finally {
    await server?.stop();
    cluster.remove();
  }
});
