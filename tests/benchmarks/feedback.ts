import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import sirv from 'sirv';
import { aVoteMessage } from '../fixtures/feedback.ts';
import { aPost, aRequest, openConnection } from '../fixtures/http.ts';
import { freePort } from '../fixtures/free-port.ts';
import { startServer } from '../fixtures/server-process.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/*
 * `npm run bench:feedback`: durable votes per second through the public endpoint while static pages are fetched,
 * and static files against `sirv`, which serves the same folder in the same run. `--seconds 10` for each part.
 */

if (process.argv[2] === 'sirv') serveWithSirv(process.argv[3] ?? '', Number(process.argv[4]));
else await measure();

function serveWithSirv(folder: string, port: number): void {
  const serve = sirv(folder, { brotli: true, gzip: true, etag: true });
  createServer((request, response) => {
    serve(request, response, () => {
      response.writeHead(404).end();
    });
  }).listen(port, '127.0.0.1');
}

async function measure(): Promise<void> {
  const seconds = Number(process.argv[process.argv.indexOf('--seconds') + 1]) || 5;
  const articles = 500;
  const dist = await writeSmallSite({ further: articles });
  const data = temporaryFolder('bench');
  const server = await startServer({ dist, env: { FEEDBACK_DATABASE_URL: join(data, 'feedback.sqlite') } });
  const sirvPort = await freePort();
  const other = spawn(process.execPath, [import.meta.filename, 'sirv', dist, String(sirvPort)], { stdio: 'inherit' });
  await new Promise((resolve) => setTimeout(resolve, 1_000));

  try {
    const paths = Array.from(
      { length: articles },
      (_, index) => `/en/${String(3000 + index)}/change-${String(3000 + index)}/`,
    );
    const headers = { 'Accept-Encoding': 'gzip, deflate, br' };
    const getPage = () => aRequest(paths[Math.floor(Math.random() * paths.length)] ?? '/', { headers });
    const vote = () => {
      const client = `10.${[1, 2, 3].map(() => Math.floor(Math.random() * 256)).join('.')}`;
      return aPost(aVoteMessage({ key: randomUUID(), article: String(3000 + Math.floor(Math.random() * articles)) }), {
        client,
      });
    };

    console.log(`64 clients, ${String(seconds)} s each, three times; requests per second, milliseconds\n`);
    for (let round = 0; round < 3; round++) {
      const [votes, pages] = await Promise.all([
        load(server.port, 64, seconds, vote, 201),
        load(server.port, 2, seconds, getPage, 200, 20),
      ]);
      show('votes, each on the disk before its answer', votes);
      show('  pages meanwhile', pages);
      show('pages, this server', await load(server.port, 64, seconds, getPage, 200));
      show('pages, sirv', await load(sirvPort, 64, seconds, getPage, 200));
    }
  } finally {
    other.kill();
    await server.stop();
    for (const folder of [dist, data]) rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
}

/** Send requests from so many clients, each one after the answer to its last, with a pause if wanted. */
async function load(
  port: number,
  clients: number,
  seconds: number,
  request: () => string,
  expected: number,
  pauseMs = 0,
): Promise<Measured> {
  const times: number[] = [];
  const end = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: clients }, async () => {
      let connection = openConnection(port);
      while (performance.now() < end) {
        const bytes = request();
        const began = performance.now();
        const { status, headers } = await connection.send(bytes);
        times.push(performance.now() - began);
        if (status !== expected) throw new Error(`${String(status)} instead of ${String(expected)}`);
        if (headers.connection === 'close') {
          connection.close();
          connection = openConnection(port);
        }
        if (pauseMs) await new Promise((resolve) => setTimeout(resolve, pauseMs));
      }
      connection.close();
    }),
  );
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.floor(times.length * part)] ?? 0;
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) };
}

function show(name: string, { perSecond, p50, p99 }: Measured): void {
  console.log(
    `${name.padEnd(45)}${perSecond.toFixed(0).padStart(8)}/s   p50 ${p50.toFixed(1).padStart(6)}   p99 ${p99.toFixed(1).padStart(6)}`,
  );
}
