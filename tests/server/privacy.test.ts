import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { aVoteMessage, aWishMessage } from '../fixtures/feedback.ts';
import { aPost, aRequest, ask } from '../fixtures/http.ts';
import { startServer } from '../fixtures/server-process.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/* Nothing that says who a reader is reaches a disk: not the database, not its journal, not a backup, not the log. */

const folder = temporaryFolder('privacy');
let dist = '';
before(async () => {
  dist = await writeSmallSite({ further: 1, compressed: false });
});
after(() => {
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});

const canaries = {
  address: '203.0.113.77',
  network: '2001:db8:77:88',
  agent: 'CanaryAgent/7.7',
  referrer: 'https://canary.example/from',
  email: 'canary.person@example.ch',
  phone: '+41 22 820 35 44',
  secret: 'CanarySecret7!',
  query: 'canaryquery',
};
const headers = {
  'User-Agent': canaries.agent,
  Referer: canaries.referrer,
  Cookie: 'canary=1',
  'X-Real-IP': canaries.address,
};

/** Everything that is on the disk, as bytes. */
const everything = (place: string): Buffer =>
  Buffer.concat(
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => readFileSync(join(parentPath, name))),
  );

test('after a session of every kind, no trace of the reader is on the disk or in the log', async () => {
  const data = join(folder, 'session');
  const env = { FEEDBACK_DATABASE_URL: join(data, 'feedback.sqlite'), FEEDBACK_BACKUPS: join(data, 'backups') };
  let server = await startServer({ dist, env });
  const text = `I am ${canaries.email}, ${canaries.phone}, password: ${canaries.secret}. Kept: yes.`;
  for (const client of [canaries.address, `${canaries.network}::5`]) {
    await ask(server.port, aPost(aVoteMessage({ text }), { client, headers }));
    await ask(server.port, aPost(aWishMessage({ text, query: canaries.email }), { client, headers }));
    await ask(server.port, aPost({ v: 1, kind: 'miss', locale: 'en', query: canaries.email }, { client, headers }));
    await ask(server.port, aPost('{', { client, headers }));
    await ask(
      server.port,
      aRequest(`/2193/?q=${canaries.query}`, { headers: { ...headers, 'X-Forwarded-For': client } }),
    );
    await ask(server.port, aRequest(`/nowhere/?q=${canaries.query}`, { headers }));
  }
  let log = server.log();
  const whileRunning = everything(data);
  await server.stop();
  server = await startServer({ dist, env }); // makes a backup at its start
  while (!server.log().includes('"backup"')) await new Promise((resolve) => setTimeout(resolve, 20));
  log += server.log();
  await server.stop();

  const bytes = Buffer.concat([whileRunning, everything(data), Buffer.from(log)]);
  assert.ok(bytes.includes('Kept: yes.'), 'the texts themselves are kept');
  assert.ok(readdirSync(join(data, 'backups')).length > 0);
  for (const [what, canary] of Object.entries(canaries)) assert.ok(!bytes.includes(canary), `${what} was found`);
});

test('after a reader took an answer back, its bytes are in no file, not even while the server runs', async () => {
  const data = join(folder, 'removal');
  const server = await startServer({ dist, env: { FEEDBACK_DATABASE_URL: join(data, 'feedback.sqlite') } });
  const message = aVoteMessage({ text: 'CanaryText of a reader who regrets it' });
  for (let other = 0; other < 50; other++)
    await server.ask(aVoteMessage({ text: `other ${String(other)}`, article: '3000' }));
  await server.ask(message);
  assert.ok(everything(data).includes('CanaryText'));
  const { status } = await ask(server.port, aPost({ key: message.key }).replace('POST', 'DELETE'));
  assert.equal(status, 204);
  const bytes = everything(data);
  assert.ok(!bytes.includes('CanaryText'));
  assert.ok(!bytes.includes(String(message.key)));
  assert.ok(bytes.includes('other 49'));
  await server.stop();
});

test('a text that was changed is gone as well', async () => {
  const data = join(folder, 'change');
  const server = await startServer({ dist, env: { FEEDBACK_DATABASE_URL: join(data, 'feedback.sqlite') } });
  const message = aVoteMessage({ text: 'CanaryText' });
  await server.ask(message);
  await server.ask({ ...message, seq: 1, text: 'Better text' });
  const bytes = everything(data);
  assert.ok(!bytes.includes('CanaryText'));
  assert.ok(bytes.includes('Better text'));
  await server.stop();
});
