import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { securityHeaders } from '#site/headers.ts';
import { nginxSnippet } from '#site/host-files.ts';
import { aVoteMessage } from '../fixtures/feedback.ts';
import { aPost, aRequest, ask } from '../fixtures/http.ts';
import { freePort } from '../fixtures/free-port.ts';
import { startServer, type ServerProcess } from '../fixtures/server-process.ts';
import { smallPage, temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/* The generated configuration in a real nginx, in front of the real server. */

const noNginx = (() => {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'pipe' });
    return false;
  } catch {
    return 'nginx is not installed: apt-get install nginx-light';
  }
})();

const folder = temporaryFolder('nginx');
const running: { nginx?: ChildProcess; server?: ServerProcess }[] = [];
after(async () => {
  for (const { nginx, server } of running) {
    nginx?.kill();
    await server?.stop();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Start both for a site under a base path. @returns The port of nginx. */
async function startBoth(base: string): Promise<number> {
  const dist = await writeSmallSite({ base });
  chmodSync(dist, 0o755);
  const place = join(folder, base.replaceAll('/', '_'));
  mkdirSync(place);
  const port = await freePort();
  const server = await startServer({
    dist,
    // the default limits: what nginx says of the client must be believed, what the client says must not
    env: {
      FEEDBACK_DATABASE_URL: join(place, 'feedback.sqlite'),
      KB_URL: `http://localhost:4321${base}`,
      FEEDBACK_LIMITS: '',
    },
  });
  const snippet = nginxSnippet({
    base,
    isHttps: false,
    folder: dist,
    upstream: `http://127.0.0.1:${String(server.port)}`,
  });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${place}/${name};`,
  );
  writeFileSync(
    join(place, 'nginx.conf'),
    `daemon off; pid ${place}/pid; error_log ${place}/error.log; user root; events {}
    http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}
      server { listen 127.0.0.1:${String(port)}; ${snippet} } }`,
  );
  const nginx = spawn('nginx', ['-c', join(place, 'nginx.conf')], { stdio: ['ignore', 'inherit', 'pipe'] });
  running.push({ nginx, server });
  for (let tries = 0; tries < 100; tries++) {
    const isUp = await ask(port, aRequest('/healthz')).then(
      () => true,
      () => false,
    );
    if (isUp) return port;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start.');
}

for (const base of ['/', '/kb/']) {
  describe(`behind nginx, a site under ${base}`, { skip: noNginx }, () => {
    const started = noNginx ? Promise.resolve(0) : startBoth(base);
    const get = async (path: string, headers: Record<string, string> = {}) =>
      ask(await started, aRequest(base + path, { headers }));
    const post = async (message: unknown, headers: Record<string, string> = {}) =>
      ask(await started, aPost(message, { headers }).replace('/api/feedback', `${base}api/feedback`));

    test('has every security header on every kind of answer', async () => {
      const kinds: [status: number, path: string][] = [
        [200, 'en/2193/change-2193/'],
        [200, '_astro/tiny.a1b2c3d4.js'],
        [200, 'api/v1/ids.json'],
        [302, '2193/'],
        [308, 'fr/2193/old/'],
        [404, 'fr/nowhere/'],
        [404, '_astro/nowhere.js'],
      ];
      for (const [status, path] of kinds) {
        const answer = await get(path);
        assert.equal(answer.status, status, path);
        for (const [name, value] of securityHeaders({ isHttps: false }))
          assert.equal(answer.headers[name.toLowerCase()], value, `${name} of ${path}`);
      }
    });

    test('sends pages itself, as they were compressed, and keeps what has a hash', async () => {
      assert.equal((await get('en/2193/change-2193/')).body, smallPage(`Title of ${base}en/2193/change-2193/`));
      assert.equal(
        (await get('en/2193/change-2193/', { 'Accept-Encoding': 'gzip' })).headers['content-encoding'],
        'gzip',
      );
      assert.equal(
        (await get('_astro/tiny.a1b2c3d4.js')).headers['cache-control'],
        'public, max-age=31536000, immutable',
      );
      assert.equal((await get('en/2193/change-2193/')).headers['cache-control'], 'public, max-age=0, must-revalidate');
    });

    test('leads on from short and old addresses, in the reader’s language', async () => {
      assert.equal((await get('2193/', { 'Accept-Language': 'fr' })).headers.location, `${base}fr/2193/modifier-2193/`);
      assert.equal((await get('2193', { 'Accept-Language': 'en' })).headers.location, `${base}en/2193/change-2193/`);
      assert.equal((await get('fr/1811/x')).headers.location, `${base}fr/2017/modifier-2017/?merged=1811`);
    });

    test('says in the language of the address that a page does not exist', async () => {
      assert.match((await get('fr/nowhere/')).body, /Cette page n’existe pas/);
    });

    test('passes on feedback and what is wrong with it', async () => {
      assert.equal((await post(aVoteMessage())).status, 201);
      const wrong = await post(aVoteMessage({ helpful: 'perhaps' }));
      assert.deepEqual([wrong.status, wrong.headers['content-type']], [422, 'application/problem+json']);
      const long = await post('x'.repeat(20_000));
      assert.deepEqual([long.status, long.headers['content-type']], [413, 'application/problem+json']);
    });

    test('a form without script is answered with a page', async () => {
      const body = new URLSearchParams({
        kind: 'vote',
        article: '2193',
        locale: 'en',
        version: '2026-01-27',
        helpful: 'no',
      }).toString();
      const headers = { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin' };
      const sent = await ask(await started, aRequest(`${base}api/feedback`, { method: 'POST', headers, body }));
      assert.equal(sent.status, 303);
      assert.match((await ask(await started, aRequest(sent.headers.location ?? ''))).body, /Improve this FAQ\?/);
    });

    test('an address that a client claims for itself does not help it', async () => {
      const answers = await Promise.all(
        Array.from({ length: 40 }, (_, index) =>
          post(aVoteMessage(), { 'X-Forwarded-For': `10.0.0.${String(index)}` }),
        ),
      );
      assert.ok(answers.some(({ status }) => status === 429));
    });
  });
}
