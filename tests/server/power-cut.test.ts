import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test, type TestContext } from 'node:test';
import { chances } from '../fixtures/chances.ts';
import { powerCuts, readTrace, straceArguments, type Image } from '../fixtures/power-cut.ts';
import { startServer } from '../fixtures/server-process.ts';
import { times } from '../fixtures/size.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';
import { during, vote } from '../fixtures/voters.ts';

/*
 * Nothing that was acknowledged is ever lost: not when the power goes, and not when the process is killed.
 */

const folder = temporaryFolder('power');
let dist = '';
before(async () => {
  dist = await writeSmallSite({ further: 20, compressed: false });
});
after(() => {
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});

const noStrace = (() => {
  try {
    execFileSync('strace', ['-e', 'trace=none', 'true'], { stdio: 'pipe' });
    return false;
  } catch {
    return 'strace is missing or may not trace here: apt-get install strace';
  }
})();

interface Losses {
  lost: number;
  damaged: number;
  acknowledged: number;
}

/** Let eight clients vote while strace looks on, then cut the power again and again. */
async function cutPower(t: TestContext, name: string, synchronous: string, cuts: number): Promise<Losses> {
  const data = join(folder, name);
  mkdirSync(data);
  const trace = join(folder, `${name}.trace`);
  const server = await startServer({
    dist,
    program: 'tests/fixtures/tuned-server.ts',
    // few pages until a checkpoint, so that many checkpoints fall into the trace
    env: {
      FEEDBACK_DATABASE_URL: join(data, 'feedback.sqlite'),
      PRAGMAS: `synchronous = ${synchronous};wal_autocheckpoint = 60`,
    },
    under: straceArguments(trace),
  });
  const { acknowledged } = await vote(server.port, 8, during(times(1_500, 4_000)));
  await server.stop();
  const events = await readTrace(trace, data);
  rmSync(trace);

  const seed = Math.floor(Math.random() * 2 ** 31);
  t.diagnostic(
    `${String(acknowledged.size)} votes, ${String(events.length)} events, ${String(cuts)} cuts, seed ${String(seed)}`,
  );
  const losses = { lost: 0, damaged: 0, acknowledged: acknowledged.size };
  for (const image of powerCuts(events, cuts, chances(seed))) {
    const found = keysAfter(image);
    if (!found) losses.damaged += 1;
    else if (acknowledgedIn(image).some((key) => !found.has(key))) losses.lost += 1;
  }
  t.diagnostic(`votes were lost in ${String(losses.lost)} cuts, the database was damaged in ${String(losses.damaged)}`);
  return losses;
}

/** Keys of the votes whose acknowledgement had left. */
const acknowledgedIn = ({ answers }: Image): string[] =>
  answers.flatMap((text) =>
    text.includes('"state":"created"') ? (/"key":"([\da-f-]{36})"/.exec(text)?.[1] ?? []) : [],
  );

/** Keys of the votes in the database that is found after the cut; `undefined` when it is damaged. */
function keysAfter({ files }: Image): Set<string> | undefined {
  const place = join(folder, 'after');
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place);
  for (const [path, content] of files) if (!path.endsWith('-shm')) writeFileSync(join(place, basename(path)), content);
  const file = join(place, 'feedback.sqlite');
  try {
    const database = new DatabaseSync(file);
    try {
      if (database.prepare('PRAGMA integrity_check').get()?.integrity_check !== 'ok') return undefined;
      const hasTable = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'vote'").get();
      const rows = hasTable ? database.prepare('SELECT key FROM vote').all() : [];
      return new Set(rows.map(({ key }) => String(key)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

test('no power cut loses an acknowledged vote or damages the database', { skip: noStrace }, async (t) => {
  const { lost, damaged, acknowledged } = await cutPower(t, 'full', 'FULL', times(300, 10_000));
  assert.ok(acknowledged > 20, 'too few votes to say anything');
  assert.deepEqual({ lost, damaged }, { lost: 0, damaged: 0 });
});

test('this test notices a database that syncs too rarely', { skip: noStrace }, async (t) => {
  const { lost } = await cutPower(t, 'normal', 'NORMAL', times(100, 300));
  assert.ok(lost > 0, 'with synchronous = NORMAL votes are lost, but none was found missing');
});

test('no kill loses an acknowledged vote, and what is sent again is there once', async (t) => {
  const file = join(folder, 'killed.sqlite');
  const env = { FEEDBACK_DATABASE_URL: file };
  const acknowledged = new Set<string>();
  let slowest = 0;
  const start = async () => {
    const began = performance.now();
    const server = await startServer({ dist, env });
    slowest = Math.max(slowest, performance.now() - began);
    return server;
  };

  let server = await start();
  for (let kill = 0; kill < times(5, 1_000); kill++) {
    const isUp = { value: true };
    const { pid } = server;
    setTimeout(
      () => {
        isUp.value = false;
        process.kill(pid, 'SIGKILL');
      },
      300 + Math.random() * 500,
    );
    const crowd = await vote(server.port, 64, () => isUp.value);
    await server.stop('SIGKILL');
    for (const key of crowd.acknowledged.keys()) acknowledged.add(key);

    // the readers whose answer did not come send the same again, to the server that takes its place
    server = await start();
    for (const message of crowd.unanswered.values()) {
      const { status } = await server.ask(message);
      assert.ok(status === 201 || status === 200, String(status));
      acknowledged.add(String(message.key));
    }
  }
  await server.stop();
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT key FROM vote').all();
  assert.equal(database.prepare('PRAGMA integrity_check').get()?.integrity_check, 'ok');
  database.close();
  const keys = new Set(rows.map(({ key }) => String(key)));
  t.diagnostic(`${String(acknowledged.size)} acknowledged, slowest start ${slowest.toFixed(0)} ms`);
  assert.ok(acknowledged.size > 100, 'too few votes to say anything');
  assert.deepEqual(
    [...acknowledged].filter((key) => !keys.has(key)),
    [],
  );
  assert.equal(rows.length, acknowledged.size);
});
