import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { nextRequest } from '../fixtures/bad-requests.ts';
import { aVoteMessage } from '../fixtures/feedback.ts';
import { aPost, aRequest, ask } from '../fixtures/http.ts';
import { chances } from '../fixtures/chances.ts';
import { startServer, type ServerProcess } from '../fixtures/server-process.ts';
import { times } from '../fixtures/size.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/* Whatever is sent: the documented status, never a 500, never a byte of another folder, never a growing memory. */

const folder = temporaryFolder('bad');
const file = join(folder, 'feedback.sqlite');
let dist = '';
let server: ServerProcess;
before(async () => {
  dist = await writeSmallSite({ further: 20 });
  // with little room for waste, so that the memory shows what is held and not what is yet to be collected
  const NODE_OPTIONS = '--max-old-space-size=64 --max-semi-space-size=2';
  server = await startServer({ dist, env: { FEEDBACK_DATABASE_URL: file, NODE_OPTIONS } });
});
after(async () => {
  await server.stop();
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});

const raw = (head: string, body = '') =>
  `${head
    .trim()
    .split('\n')
    .map((line) => line.trim())
    .join('\r\n')}\r\n\r\n${body}`;
const get = (path: string, more = '') => raw(`GET ${path} HTTP/1.1\nHost: localhost\n${more}`);

const listed: [status: number, bytes: string][] = [
  // methods
  ...['PUT', 'PATCH', 'TRACE', 'DELETE', 'OPTIONS', 'POST', 'PROPFIND', 'LINK'].map((method): [number, string] => [405, get('/').replace('GET', method)]),
  ...['FOO', 'get', 'GE T'].map((method): [number, string] => [400, get('/').replace('GET', method)]),
  // hosts
  [400, raw('GET / HTTP/1.1')],
  [400, raw('GET / HTTP/1.0')],
  [400, raw('GET / HTTP/1.1\nHost: localhost\nHost: localhost')],
  ...['evil.example', 'localhost.evil.example', 'a:80@evil', 'localhost@evil', '', '[::2]', 'localhost:x'].map((host): [number, string] => [421, raw(`GET / HTTP/1.1\nHost: ${host}`)]),
  ...['localhost', 'localhost:4321', '127.0.0.1', '[::1]:80', 'LocalHost'].map((host): [number, string] => [200, raw(`GET / HTTP/1.1\nHost: ${host}`)]),
  // paths that lead out of the folder, or are read differently by different programs
  ...['/../../../../etc/passwd', '/en/../../etc/passwd', '/./', '/%2e%2e/%2e%2e/etc/passwd', '/..;/', '/en/%2e%2e/', '/.git/config', '/en/2193;a/', '/EN/', '/en./', '/~root/', '/api/v1/', '/node_modules/', '/index.php', '/package.json', '/favicon.ico.bak', '/en//', '/con', '/__proto__', '/constructor'].map((path): [number, string] => [404, get(path)]),
  ...['/a%2fb', '/a%5cb', '/a\\b', '//evil.example', '/%00', '/%0d%0aX:y', '/%zz', '/%', '/%c0%ae', '/%E0%A4', '/\u007f', '/%7f', '/%1b', 'evil', 'http://evil.example/', '*', 'evil.example:80'].map((path): [number, string] => [400, get(path)]),
  // queries may have anything in them
  ...['/?q=a%2Fb', '/?q=%00', '/?q=<script>', '/?q=\\', '/?%zz', '/??', '/?#', '/en/?q=../..'].map((path): [number, string] => [200, get(path)]),
  // numbers that are no ids
  ...['0', '00', '02193', '1e3', '+1', '-1', '1.0', '100000000000000000000', '%D9%A1', '999999', '2193x', '2193.html', '2193.json'].map((id): [number, string] => [404, get(`/${id}/`)]),
  // unused doors of frameworks
  ...['/_image?href=/x', '/_server-islands/x', '/_actions/x', '/api/feedback.php', '/api'].map((path): [number, string] => [404, get(path)]),
  // headers
  [400, raw('GET / HTTP/1.1\nHost: localhost\nBad Header')],
  [400, raw('GET / HTTP/1.1\nHost: localhost\n: x')],
  [400, raw('GET / HTTP/9.9\nHost: localhost')],
  [400, 'GET /\r\n\r\n'],
  [400, '\u0016\u0003\u0001\u0000'],
  [431, get('/', `X-Long: ${'x'.repeat(9_000)}`)],
  [431, get(`/${'x'.repeat(9_000)}`)],
  [200, get('/', 'Upgrade: websocket\nConnection: Upgrade')],
  [200, get('/', `Accept-Language: ${'fr;q=NaN,'.repeat(500)}`)],
  [200, get('/', `Accept-Encoding: ${'br;q=,'.repeat(500)}`)],
  [200, get('/', 'If-None-Match: """,,,W/')],
  [200, get('/', 'Range: bytes=9-1')],
  [200, get('/', 'Content-Length: 5') + 'hello'],
  // bodies
  [400, raw('POST /api/feedback HTTP/1.1\nHost: localhost\nContent-Length: 5\nTransfer-Encoding: chunked', 'hello')],
  [400, raw('POST /api/feedback HTTP/1.1\nHost: localhost\nContent-Length: 5\nContent-Length: 6', 'hello')],
  [413, raw('POST /api/feedback HTTP/1.1\nHost: localhost\nSec-Fetch-Site: same-origin\nContent-Type: application/json\nContent-Length: 400000000', 'x')],
  [201, raw(`POST /api/feedback HTTP/1.1\nHost: localhost\nSec-Fetch-Site: same-origin\nContent-Type: application/json\nExpect: 100-continue\nContent-Length: ${String(JSON.stringify(aVoteMessage({ article: '3000' })).length)}`, JSON.stringify(aVoteMessage({ article: '3000' })))],
]; // prettier-ignore

test(`${String(listed.length)} odd requests that were seen in the wild get the status that they must`, async () => {
  for (const [expected, bytes] of listed) {
    const began = performance.now();
    const { status, body } = await skipContinue(bytes);
    assert.equal(status, expected, bytes.slice(0, 120));
    assert.doesNotMatch(body, /root:|\/work|node_modules\/|at .*\.ts:/, bytes.slice(0, 120));
    assert.ok(performance.now() - began < 1_000, bytes.slice(0, 120));
  }
});

/** The final answer: "100 Continue" is not one. */
async function skipContinue(bytes: string) {
  if (!bytes.includes('100-continue')) return ask(server.port, bytes);
  return ask(server.port, bytes.replace(/Expect: 100-continue\r\n/, ''));
}

const memoryOf = ({ pid }: ServerProcess): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.[1]) / 1_024;

test(`${String(times(10_000, 100_000))} requests of right and wrong parts get the status that they must, and only the right ones are stored`, async (t) => {
  const seed = Number(process.env.SEED) || Math.floor(Math.random() * 2 ** 31);
  const random = chances(seed);
  t.diagnostic(`seed ${String(seed)}`);
  const stored = new Set<string>();
  const statuses = new Map<number, number>();
  let slowest = 0;
  let warm = 0;

  const requests = times(10_000, 100_000);
  const warmUp = 4_000;
  let sent = 0;
  const client = async () => {
    while (sent < requests) {
      sent += 1;
      const { bytes, status: expected, stores } = nextRequest(random);
      const began = performance.now();
      const { status } = await ask(server.port, bytes);
      slowest = Math.max(slowest, performance.now() - began);
      const isRight = expected === -1 ? [200, 302, 308, 404].includes(status) : status === expected;
      assert.ok(
        isRight,
        `${String(status)} instead of ${String(expected)}, seed ${String(seed)}:\n${bytes.toString('latin1', 0, 600)}`,
      );
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (stores) stored.add(stores);
      // what the program needs once for all is not growth
      if (sent === warmUp) warm = memoryOf(server);
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));

  const growth = memoryOf(server) - warm;
  t.diagnostic(
    `statuses ${[...statuses]
      .sort()
      .map(([status, count]) => `${String(status)}: ${String(count)}`)
      .join(', ')}`,
  );
  t.diagnostic(
    `slowest answer ${slowest.toFixed(0)} ms, memory grew by ${growth.toFixed(0)} MB to ${memoryOf(server).toFixed(0)} MB`,
  );
  assert.ok(stored.size > 100);
  assert.ok(growth < 50, `memory grew by ${growth.toFixed(0)} MB`);

  const database = new DatabaseSync(file, { readOnly: true });
  const keys = new Set(
    database
      .prepare('SELECT key FROM vote')
      .all()
      .map(({ key }) => String(key)),
  );
  database.close();
  assert.deepEqual(
    [...stored].filter((key) => !keys.has(key)),
    [],
  );
  assert.equal(keys.size, stored.size + 1);
  assert.equal((await ask(server.port, aRequest('/readyz'))).status, 200);
  assert.equal((await ask(server.port, aPost(aVoteMessage({ article: '3000' })))).status, 201);
  assert.doesNotMatch(server.log(), /"event":"error"/);
});
