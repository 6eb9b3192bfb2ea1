import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { aRequest, ask } from '../fixtures/http.ts';
import { startServer, type ServerProcess } from '../fixtures/server-process.ts';
import { times } from '../fixtures/size.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/* Clients that send slowly, too much, or never read: they are cut off, and other readers notice nothing. */

const folder = temporaryFolder('slow');
let dist = '';
let server: ServerProcess;
before(async () => {
  dist = await writeSmallSite();
  server = await startServer({ dist, env: { FEEDBACK_DATABASE_URL: join(folder, 'feedback.sqlite') } });
});
after(async () => {
  await server.stop();
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});

const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(server.pid)}/status`, 'utf8'))?.[1]) / 1_024;

/** Open a connection that sends a piece now and then. @returns After how many milliseconds it was closed. */
function slowly(start: string, piece: string | Buffer, everyMs: number): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    const socket: Socket = connect(server.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(start);
    const timer = setInterval(() => socket.write(piece), everyMs);
    socket.on('close', () => {
      clearInterval(timer);
      resolve(performance.now() - began);
    });
    socket.resume();
  });
}

const post = (length: number) =>
  `POST /api/feedback HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nContent-Length: ${String(length)}\r\n\r\n`;

/** Send a huge body as fast as it is taken. @returns The status, and how many bytes went out. */
function flood(bytes: number): Promise<{ status: number; sent: number }> {
  return new Promise((resolve) => {
    const socket: Socket = connect(server.port, '127.0.0.1');
    const piece = Buffer.alloc(65_536, 'x');
    let status = 0;
    socket.on('data', (chunk) => (status ||= Number(/^HTTP\/1.1 (\d+)/.exec(chunk.toString())?.[1])));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve({ status, sent: socket.bytesWritten });
    });
    socket.write(post(bytes));
    const more = () => {
      while (!socket.destroyed && socket.bytesWritten < bytes && socket.write(piece));
    };
    socket.on('drain', more);
    more();
  });
}

test('slow and greedy clients are cut off while pages come as ever', async (t) => {
  await ask(server.port, aRequest('/en/2193/change-2193/'));
  const before = memory();
  const clients = times(300, 2_000);
  let goesOn = true;
  const waits: number[] = [];
  const reader = async () => {
    while (goesOn) {
      const began = performance.now();
      const { status } = await ask(server.port, aRequest('/en/2193/change-2193/'));
      assert.equal(status, 200);
      waits.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const reading = reader();
  const floods = Promise.all(Array.from({ length: 6 }, () => flood(400_000_000)));
  const heads = Promise.all(
    Array.from({ length: clients }, () => slowly('GET / HTTP/1.1\r\nHost: localhost\r\n', 'X: y\r\n', 2_000)),
  );
  const bodies = Promise.all(Array.from({ length: clients }, () => slowly(post(10_000), 'x', 2_000)));

  const flooded = await floods;
  const slow = { heads: Math.max(...(await heads)), bodies: Math.max(...(await bodies)) };
  goesOn = false;
  await reading;
  const growth = memory() - before;
  waits.sort((a, b) => a - b);
  const p99 = waits[Math.floor(waits.length * 0.99)] ?? 0;
  t.diagnostic(
    `heads closed after ${slow.heads.toFixed(0)} ms, bodies after ${slow.bodies.toFixed(0)} ms, memory +${growth.toFixed(0)} MB`,
  );
  t.diagnostic(
    `floods: ${flooded.map(({ status, sent }) => `${String(status)} after ${(sent / 1e6).toFixed(1)} MB`).join(', ')}; pages p99 ${p99.toFixed(0)} ms`,
  );

  assert.ok(slow.heads < 13_000 && slow.bodies < 18_000);
  assert.ok(flooded.every(({ status, sent }) => (status === 413 || status === 0) && sent < 20_000_000));
  assert.ok(flooded.some(({ status }) => status === 413));
  assert.ok(growth < 80);
  assert.ok(p99 < 1_000);
});
