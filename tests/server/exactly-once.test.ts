import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { aVoteMessage } from '../fixtures/feedback.ts';
import { aPost, openConnection, type Connection } from '../fixtures/http.ts';
import { chances } from '../fixtures/chances.ts';
import { startServer } from '../fixtures/server-process.ts';
import { times } from '../fixtures/size.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/* Messages come twice, late and out of order, and the server dies in between: each answer ends as its last message. */

const folder = temporaryFolder('once');
let dist = '';
before(async () => {
  dist = await writeSmallSite({ further: 20, compressed: false });
});
after(() => {
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});

interface Message {
  key: string;
  seq: number;
  helpful: string;
  text?: string;
}

test('a shuffled log that is replayed three times with crashes in it ends in one row for each key', async (t) => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  t.diagnostic(`seed ${String(seed)}`);
  const random = chances(seed);
  const log: Message[] = Array.from({ length: times(400, 2_000) }, () => randomUUID()).flatMap((key) => {
    const article = String(3000 + Math.floor(random() * 20));
    const changes = 1 + Math.floor(random() * 4);
    return Array.from({ length: changes }, (_, seq) => {
      const helpful = random() < 0.5 ? 'yes' : 'no';
      return { ...aVoteMessage({ article }), key, seq, helpful, ...(seq > 0 && { text: `change ${String(seq)}` }) };
    });
  });
  const replayed = [...log, ...log, ...log]
    .map((message) => ({ message, place: random() }))
    .sort((a, b) => a.place - b.place);

  const file = join(folder, 'feedback.sqlite');
  const env = { FEEDBACK_DATABASE_URL: file };
  const crashes = times(5, 20);
  let server = await startServer({ dist, env });
  let next = 0;
  let crashed = 0;
  const client = async () => {
    let connection: Connection | undefined;
    for (let one = replayed[next++]; one; one = replayed[next++]) {
      for (;;) {
        connection ??= openConnection(server.port);
        try {
          const address = `10.${[random(), random(), random()].map((part) => Math.floor(part * 256)).join('.')}`;
          const { status, headers } = await connection.send(aPost(one.message, { client: address }));
          assert.ok(status === 200 || status === 201, String(status));
          if (headers.connection === 'close') connection = undefined;
          break;
        } catch (error) {
          if (error instanceof assert.AssertionError) throw error;
          connection?.close();
          connection = undefined;
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
    }
    connection?.close();
  };
  const crash = async () => {
    while (crashed < crashes) {
      const place = Math.floor((replayed.length * (crashed + 1)) / (crashes + 1));
      while (next < place) await new Promise((resolve) => setTimeout(resolve, 2));
      await server.stop('SIGKILL');
      server = await startServer({ dist, env });
      crashed += 1;
    }
  };
  await Promise.all([crash(), ...Array.from({ length: 16 }, client)]);
  await server.stop();

  const expected = Map.groupBy(log, ({ key }) => key);
  const database = new DatabaseSync(file, { readOnly: true });
  const rows = database.prepare('SELECT key, seq, helpful, text FROM vote').all();
  database.close();
  assert.equal(rows.length, expected.size);
  for (const { key, ...row } of rows) {
    const last = expected.get(String(key))?.at(-1);
    assert.deepEqual({ ...row }, { seq: last?.seq, helpful: last?.helpful, text: last?.text ?? null });
  }
  t.diagnostic(`${String(replayed.length)} messages, ${String(rows.length)} rows, ${String(crashed)} crashes`);
});
