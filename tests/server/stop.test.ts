import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { aVoteMessage } from '../fixtures/feedback.ts';
import { aPost, aRequest, ask, openConnection } from '../fixtures/http.ts';
import { startServer, type ServerProcess } from '../fixtures/server-process.ts';
import { times } from '../fixtures/size.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/* Starting and stopping: nothing that was accepted goes unanswered, and every reason not to start is said. */

const folder = temporaryFolder('stop');
let dist = '';
before(async () => {
  dist = await writeSmallSite({ further: 20, compressed: false });
});
after(() => {
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});
const env = () => ({ FEEDBACK_DATABASE_URL: join(folder, 'feedback.sqlite') });

test('sixty-four votes in flight are answered after the signal to stop, and the program ends with 0', async (t) => {
  const server = await startServer({ dist, env: env() });
  const connections = Array.from({ length: 64 }, () => openConnection(server.port));
  // the end of each body comes after the signal
  const requests = connections.map((_, index) =>
    aPost(aVoteMessage({ article: '3000' }), { client: `10.0.0.${String(index)}` }),
  );
  for (const [index, connection] of connections.entries()) {
    connection.send(requests[index]?.slice(0, -20) ?? '').catch(() => undefined);
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const began = performance.now();
  const stopped = server.stop('SIGTERM');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await assert.rejects(ask(server.port, aPost(aVoteMessage())), 'no new connection is taken');
  const answers = await Promise.all(
    connections.map((connection, index) => connection.send(requests[index]?.slice(-20) ?? '')),
  );
  const code = await stopped;
  t.diagnostic(`ended after ${(performance.now() - began).toFixed(0)} ms`);
  assert.equal(code, 0);
  assert.deepEqual(
    answers.map(({ status, headers }) => [status, headers.connection]),
    Array(64).fill([201, 'close']),
  );
  assert.match(server.log(), /"event":"stopped"/);
});

test('a client that never finishes does not keep the program from ending', async () => {
  const server = await startServer({ dist, env: env() });
  const socket: Socket = connect(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(aPost(aVoteMessage()).slice(0, -20));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const began = performance.now();
  assert.equal(await server.stop('SIGTERM'), 1);
  assert.ok(performance.now() - began < 12_000);
  socket.destroy();
});

test(`during ${String(times(4, 20))} rolling restarts behind a proxy, no vote fails`, async (t) => {
  const start = () => startServer({ dist, env: { ...env(), STOP_DELAY: '1' } });
  const servers: ServerProcess[] = [await start(), await start()];
  const proxy = createServer((client) => {
    client.on('error', () => undefined);
    const tryNext = (left: ServerProcess[]) => {
      const [first, ...others] = left;
      if (!first) {
        client.destroy();
        return;
      }
      const upstream = connect(first.port, '127.0.0.1');
      upstream.once('error', () => {
        tryNext(others);
      });
      upstream.once('connect', () => {
        upstream.removeAllListeners('error');
        upstream.on('error', () => client.destroy());
        client.pipe(upstream).pipe(client);
      });
    };
    const first = Math.random() < 0.5 ? 0 : 1;
    tryNext(
      [first, 1 - first]
        .sort((a, b) => Number(isReady[b]) - Number(isReady[a]))
        .flatMap((index) => servers[index] ?? []),
    );
  });
  // as load balancers do it: who says that it is not ready, gets nothing more
  const isReady = [true, true];
  const probing = setInterval(() => {
    servers.forEach(({ port }, index) => {
      ask(port, aRequest('/readyz')).then(
        ({ status }) => (isReady[index] = status === 200),
        () => (isReady[index] = false),
      );
    });
  }, 50);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  let goesOn = true;
  let taken = 0;
  const failures: string[] = [];
  const voter = async () => {
    while (goesOn) {
      const client = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`;
      // one request for each connection, as proxies do it by default
      const message = aPost(aVoteMessage({ article: String(3000 + Math.floor(Math.random() * 20)) }), {
        client,
        headers: { Connection: 'close' },
      });
      await ask(port, message).then(
        ({ status }) => (status === 201 ? (taken += 1) : failures.push(String(status))),
        (error: unknown) => failures.push(String(error)),
      );
    }
  };
  const voting = Promise.all(Array.from({ length: 16 }, voter));
  for (let restart = 0; restart < times(4, 20); restart++) {
    const index = restart % 2;
    await new Promise((resolve) => setTimeout(resolve, 200));
    const old = servers[index];
    assert.equal(await old?.stop('SIGTERM'), 0);
    servers[index] = await start();
  }
  goesOn = false;
  await voting;
  clearInterval(probing);
  proxy.close();
  await Promise.all(servers.map((server) => server.stop()));
  t.diagnostic(`${String(taken)} votes taken`);
  assert.deepEqual(failures, []);
  assert.ok(taken > 100);
});

/** Start the server as a person would, and see it end. */
const startAndFail = (settings: Record<string, string>) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/server/main.ts'], {
    env: { ...process.env, KB_DIST: dist, PORT: '0', ...env(), ...settings },
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, stderr };
};

const reasons: [what: string, settings: Record<string, string>, message: RegExp][] = [
  ['there is no site', { KB_DIST: '/nowhere' }, /^There is no site in \/nowhere\. Build it first: npm run build\n$/],
  ['a setting is wrong', { PORT: 'http' }, /^PORT: /],
  [
    'the database cannot be reached',
    { FEEDBACK_DATABASE_URL: 'postgres://127.0.0.1:1/none' },
    /^The feedback database cannot be used: .*ECONNREFUSED.* Check FEEDBACK_DATABASE_URL\.\n$/,
  ],
];
for (const [what, settings, message] of reasons) {
  test(`when ${what}, it says so in a sentence and ends with 78`, () => {
    const { status, stderr } = startAndFail(settings);
    assert.match(stderr, message);
    assert.equal(status, 78);
  });
}

test('a database in the folder of the site is refused', () => {
  const { status, stderr } = startAndFail({ FEEDBACK_DATABASE_URL: join(dist, 'data/feedback.sqlite') });
  assert.deepEqual([status, /must not lie in the folder of the site/.test(stderr)], [78, true]);
});

test('a port that is in use is named, with what to do', async () => {
  const server = await startServer({ dist, env: env() });
  const { status, stderr } = startAndFail({
    PORT: String(server.port),
    FEEDBACK_DATABASE_URL: join(mkdtempSync(join(folder, 'x')), 'f.sqlite'),
  });
  await server.stop();
  assert.match(stderr, new RegExp(`Port ${String(server.port)} is in use already\\.`));
  assert.equal(status, 78);
});
