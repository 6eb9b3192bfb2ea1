import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { createLimits, defaultRules } from '#feedback/limits.ts';
import { aVoteMessage } from '../fixtures/feedback.ts';
import { aPost } from '../fixtures/http.ts';
import { smallSite, testServer } from '../fixtures/server.ts';
import { times } from '../fixtures/size.ts';

after(async () => {
  rmSync(await smallSite(), { recursive: true });
});

test('sixty-four clients behind one address get exactly what one address may send', async () => {
  const server = await testServer();
  try {
    const answers = await Promise.all(Array.from({ length: 64 }, () => server.ask(aPost(aVoteMessage()))));
    assert.equal(answers.filter(({ status }) => status === 201).length, 30);
    assert.equal(answers.filter(({ status }) => status === 429).length, 34);
    assert.equal((await server.rows()).length, 30);
  } finally {
    await server.stop();
  }
});

test('an address that a client writes itself does not help it', async () => {
  const server = await testServer({ clientAddress: (peer) => peer });
  try {
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        server.ask(aPost(aVoteMessage(), { client: `10.0.0.${String(index)}` })),
      ),
    );
    assert.equal(answers.filter(({ status }) => status === 429).length, 10);
  } finally {
    await server.stop();
  }
});

const clients = times(100_000, 1_000_000);
test(`${String(clients)} clients in one minute take no more memory than a few, and nobody is refused for others`, (t) => {
  const before = process.memoryUsage().arrayBuffers;
  const { client, clientTexts } = defaultRules;
  const limits = createLimits({ client, clientTexts, article: [], siteTexts: [] });
  const now = new Date('2026-11-22T12:00:00Z');
  let refused = 0;
  for (let number = 0; number < clients; number++) {
    if (limits.take({ client: `client ${String(number)}`, hasText: true }, now) > 0) refused += 1;
  }
  const grown = (process.memoryUsage().arrayBuffers - before) / 2 ** 20;
  t.diagnostic(`${String(refused)} refused for others, ${grown.toFixed(1)} MB`);
  assert.ok(refused <= clients / 10_000);
  assert.ok(grown < 32);
});
