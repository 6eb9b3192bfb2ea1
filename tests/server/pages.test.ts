import assert from 'node:assert/strict';
import { cpSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { securityHeaders } from '#site/headers.ts';
import { ask, aRequest } from '../fixtures/http.ts';
import { smallSite, testServer, type TestServer } from '../fixtures/server.ts';
import { smallPage, temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/* What readers get of the built site. */

let server: TestServer;
before(async () => {
  server = await testServer();
});
after(async () => {
  await server.stop();
  rmSync(await smallSite(), { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}) => server.ask(aRequest(path, { headers }));
const article = '/en/2193/change-2193/';

test('a page is sent as it was built, to be asked for again each time', async () => {
  const { status, headers, body } = await get(article);
  assert.equal(status, 200);
  assert.equal(body, smallPage(`Title of ${article}`));
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(headers['cache-control'], 'public, max-age=0, must-revalidate');
  assert.equal(headers.vary, 'Accept-Encoding');
});

for (const [encoding, decode] of [
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const) {
  test(`a browser that takes ${encoding} gets the file that was compressed with it`, async () => {
    const response = await fetchBytes(article, encoding);
    assert.equal(response.headers['content-encoding'], encoding);
    assert.equal(decode(response.bytes).toString(), smallPage(`Title of ${article}`));
  });
}

function fetchBytes(
  path: string,
  encoding: string,
  method = 'GET',
): Promise<{ headers: IncomingHttpHeaders; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const options = { port: server.port, path, method, headers: { Host: 'localhost', 'Accept-Encoding': encoding } };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        resolve({ headers: response.headers, bytes: Buffer.concat(chunks) });
      });
    })
      .on('error', reject)
      .end();
  });
}

test('an unchanged page costs no more than its headers', async () => {
  const first = await get(article);
  const again = await get(article, { 'If-None-Match': first.headers.etag ?? '' });
  assert.deepEqual([again.status, again.body], [304, '']);
  assert.equal(again.headers.etag, first.headers.etag);
  assert.equal((await get(article, { 'If-None-Match': '"other"' })).status, 200);
});

test('each encoding has a tag of its own', async () => {
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(
      async (encoding) => (await get(article, { 'Accept-Encoding': encoding })).headers.etag,
    ),
  );
  assert.equal(new Set(tags).size, 3);
});

test('files with a hash in their name are kept for ever, and small ones are sent as they are', async () => {
  const { status, headers, body } = await get('/_astro/tiny.a1b2c3d4.js', { 'Accept-Encoding': 'br, gzip' });
  assert.deepEqual([status, body], [200, 'export {};\n']);
  assert.equal(headers['cache-control'], 'public, max-age=31536000, immutable');
  assert.equal(headers['content-encoding'], undefined);
});

test('HEAD says what GET would send, without sending it', async () => {
  const [head, full] = await Promise.all([fetchBytes(article, 'br', 'HEAD'), fetchBytes(article, 'br')]);
  assert.equal(head.bytes.length, 0);
  assert.deepEqual({ ...head.headers, date: '' }, { ...full.headers, date: '' });
});

test('a film can be sent in parts', async () => {
  const film = '/_astro/film.a1b2c3d4.mp4';
  const part = await get(film, { Range: 'bytes=5-9' });
  assert.deepEqual([part.status, part.body, part.headers['content-range']], [206, 'film ', 'bytes 5-9/1500000']);
  assert.equal((await get(film)).body.length, 1_500_000);
  const tag = (await get(film)).headers.etag ?? '';
  assert.equal((await get(film, { 'If-None-Match': tag })).status, 304);
  assert.equal((await get(film, { Range: 'bytes=0-1', 'If-Range': '"old"' })).status, 200);
});

test('an unknown address is answered in the language of its first part, else by the page for all', async () => {
  for (const [path, title] of [
    ['/fr/nowhere/', 'Cette page n’existe pas'],
    ['/en/nowhere', 'This page does not exist'],
    ['/nowhere', 'No such page'],
    ['/9999/', 'No such page'],
    ['/de/x/', 'No such page'],
  ] as const) {
    const { status, body } = await get(path);
    assert.equal(status, 404, path);
    assert.match(body, new RegExp(`<h1>${title}</h1>`), path);
  }
});

test('a folder without its slash, and the file behind a folder, lead to the folder', async () => {
  assert.deepEqual(await location('/en/contact'), [308, '/en/contact/']);
  assert.deepEqual(await location('/en/contact/index.html'), [308, '/en/contact/']);
  assert.deepEqual(await location('/index.html'), [308, '/']);
});

const location = async (path: string, headers = {}) => {
  const answer = await get(path, headers);
  return [answer.status, answer.headers.location];
};

test('short links are answered in the reader’s language, and caches are told', async () => {
  const { status, headers } = await get('/2193/', { 'Accept-Language': 'fr-CH' });
  assert.deepEqual([status, headers.location, headers.vary], [302, '/fr/2193/modifier-2193/', 'Accept-Language']);
  assert.deepEqual(await location('/2193', { 'Accept-Language': 'en' }), [302, '/en/2193/change-2193/']);
  assert.deepEqual(await location('/fr/2193/'), [308, '/fr/2193/modifier-2193/']);
  assert.deepEqual(await location('/fr/1811/old/?utm=x'), [308, '/fr/2017/modifier-2017/?utm=x&merged=1811']);
});

test('every id that ever existed leads to a page', async () => {
  for (const id of ['2193', '2017', '1075', '1901', '1811', '1500', '1400']) {
    let path = `/${id}/`;
    for (let step = 0; step < 3; step++) {
      const answer = await get(path);
      if (answer.status === 200) break;
      path = answer.headers.location ?? assert.fail(`${path} answers ${String(answer.status)}`);
    }
    assert.equal((await get(path)).status, 200, id);
  }
});

test('files for hosts are not for readers', async () => {
  for (const path of ['/_headers', '/_redirects', '/en/index.html.br', '/404.html.gz'])
    assert.equal((await get(path)).status, 404, path);
});

test('other programs may read the list of ids', async () => {
  const { headers, body } = await get('/api/v1/ids.json');
  assert.equal(headers['access-control-allow-origin'], '*');
  assert.equal((JSON.parse(body) as { version: number }).version, 1);
});

test('every kind of answer carries every security header', async () => {
  const bad = 'GET / HTTP/1.1\r\nHost: localhost\r\nBad Header\r\n\r\n';
  const requests: [kind: number, bytes: string][] = [
    [200, aRequest(article)],
    [302, aRequest('/2193/')],
    [304, aRequest(article, { headers: { 'If-None-Match': '*' } })],
    [308, aRequest('/fr/2193/')],
    [400, aRequest('/a%2fb')],
    [400, bad],
    [404, aRequest('/nowhere/')],
    [405, aRequest('/', { method: 'PUT' })],
    [
      413,
      aRequest('/api/feedback', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Sec-Fetch-Site': 'same-origin' },
        body: 'x'.repeat(20_000),
      }),
    ],
    [
      415,
      aRequest('/api/feedback', {
        method: 'POST',
        headers: { 'Content-Type': 'text/plain', 'Sec-Fetch-Site': 'same-origin' },
        body: 'x',
      }),
    ],
    [421, aRequest('/', { headers: { Host: 'evil.example' } })],
    [431, aRequest('/', { headers: { 'X-Long': 'x'.repeat(9_000) } })],
    [200, aRequest('/_astro/tiny.a1b2c3d4.js')],
    [200, aRequest('/api/v1/ids.json')],
    [200, aRequest('/healthz')],
  ];
  for (const [kind, bytes] of requests) {
    const { status, headers } = await server.ask(bytes);
    assert.equal(status, kind, bytes.slice(0, 60));
    for (const [name, value] of securityHeaders({ isHttps: true }))
      assert.equal(headers[name.toLowerCase()], value, `${name} of ${String(kind)}`);
  }
});

test('a new release shows by itself, and the old one stays while they are exchanged', async () => {
  const dist = join(temporaryFolder('release'), 'dist');
  cpSync(await smallSite(), dist, { recursive: true });
  const other = await testServer({ dist });
  const title = async () => /<h1>(.*?)<\/h1>/.exec((await ask(other.port, aRequest('/en/'))).body)?.[1];
  try {
    assert.equal(await title(), 'How can we help?');
    const next = await writeSmallSite();
    writeFileSync(join(next, 'en/index.html'), smallPage('What is new?'));
    // a build takes what has not changed from the site before
    rmSync(join(next, 'api/v1/ids.json'));
    linkSync(join(dist, 'api/v1/ids.json'), join(next, 'api/v1/ids.json'));
    renameSync(dist, `${dist}.last`);
    assert.equal(await title(), 'How can we help?');
    renameSync(next, dist);
    const end = Date.now() + 5_000;
    while ((await title()) !== 'What is new?' && Date.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(await title(), 'What is new?');
    assert.match(other.log(), /"event":"new release"/);
  } finally {
    await other.stop();
    rmSync(join(dist, '..'), { recursive: true });
  }
});

test('under a base path, everything lies there and nothing beside it', async () => {
  const dist = await writeSmallSite({ base: '/kb/' });
  const other = await testServer({ dist });
  const status = async (path: string) => (await ask(other.port, aRequest(path))).status;
  try {
    assert.equal(await status('/kb/en/2193/change-2193/'), 200);
    assert.equal(
      (await ask(other.port, aRequest('/kb/2193', { headers: { 'Accept-Language': 'fr' } }))).headers.location,
      '/kb/fr/2193/modifier-2193/',
    );
    assert.equal(await status('/en/2193/change-2193/'), 404);
    assert.equal((await ask(other.port, aRequest('/kb'))).headers.location, '/kb/');
    assert.match((await ask(other.port, aRequest('/kb/fr/nowhere/'))).body, /Cette page/);
  } finally {
    await other.stop();
    rmSync(dist, { recursive: true });
  }
});
