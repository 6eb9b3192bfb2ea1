import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, test } from 'node:test';
import type { AddressInfo } from 'node:net';
import { fetchFile } from '#search/fetch-file.ts';

const seen: string[] = [];
const server = createServer((request, response) => {
  seen.push(`${request.url ?? ''} ${request.headers['cache-control'] ?? 'any copy'}`);
  if (request.url?.endsWith('/never.txt')) return;
  response.statusCode = request.url?.endsWith('/gone.txt') ? 404 : 200;
  response.end('text');
});
server.listen(0);
after(() => {
  server.closeAllConnections();
  server.close();
});
const base = `http://localhost:${String((server.address() as AddressInfo).port)}/kb/`;

test('the manifest is asked for anew, other files only when a kept copy will not do', async () => {
  const read = fetchFile(base, 'fr');
  assert.equal(await read('index.json', false), 'text');
  await read('abc/t0.txt', false);
  await read('abc/t0.txt', true);
  assert.deepEqual(seen, [
    '/kb/fr/search/index.json max-age=0',
    '/kb/search-index/fr/abc/t0.txt any copy',
    '/kb/search-index/fr/abc/t0.txt no-cache',
  ]);
});

test('a page that is no file is none', async () => {
  await assert.rejects(fetchFile(base, 'fr')('abc/gone.txt', false), {
    message: `${base}search-index/fr/abc/gone.txt: 404 Not Found`,
  });
});

test('a file that does not come is given up', async (t) => {
  t.mock.method(AbortSignal, 'timeout', (ms: number) => {
    assert.equal(ms, 10_000);
    return AbortSignal.abort(new DOMException('late', 'TimeoutError'));
  });
  await assert.rejects(fetchFile(base, 'fr')('abc/never.txt', false), { name: 'TimeoutError' });
});
