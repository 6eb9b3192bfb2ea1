import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { aVoteMessage } from '../fixtures/feedback.ts';
import { aRequest, ask } from '../fixtures/http.ts';
import { startServer } from '../fixtures/server-process.ts';
import { temporaryFolder, writeSmallSite } from '../fixtures/small-site.ts';

/*
 * What the Dockerfile puts into the image is put together here without an engine: its files, and the packages that
 * are left without those for development.
 */

const dockerfile = readFileSync('deploy/Dockerfile', 'utf8');
const lastStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
const copied = [...lastStage.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, sources = '']) => sources.split(' '));
const list = (pattern: RegExp) => JSON.parse(pattern.exec(lastStage)?.[1] ?? '[]') as string[];
const command = list(/^CMD (\[.*\])$/m);
const healthcheck = list(/^HEALTHCHECK [^[]*CMD (\[.*\])$/m);

const folder = temporaryFolder('image');
let dist = '';
const env = {
  NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main', // what is not in the image is not found
  KB_CACHE: join(folder, 'cache'),
  FEEDBACK_DATABASE_URL: join(folder, 'data/feedback.sqlite'),
};

before(async () => {
  dist = await writeSmallSite();
  for (const source of copied) cpSync(source, join(folder, source), { recursive: true });

  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean; devOptional?: boolean }>;
  };
  for (const [path, { dev, optional, devOptional }] of Object.entries(packages)) {
    const isInside = path.lastIndexOf('node_modules/') > 0; // comes with the package around it
    if (path === '' || isInside || dev || optional || devOptional) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    symlinkSync(resolve(path), join(folder, path));
  }
});
after(() => {
  for (const each of [folder, dist]) rmSync(each, { recursive: true, force: true });
});

test('everything that the image is made of exists, and none of it is ignored', () => {
  const ignored = readFileSync('deploy/Dockerfile.dockerignore', 'utf8').split('\n');
  const sources = [...dockerfile.matchAll(/^COPY (?!--)(.+) \S+$/gm)].flatMap(([, all = '']) => all.split(' '));
  assert.deepEqual(
    sources.filter((source) => !existsSync(source) || ignored.includes(source)),
    [],
  );
});

test('the image serves the site, takes a vote, reports on it, and knows whether it is well', async (t) => {
  const [program, main = ''] = command;
  assert.equal(program, 'node');
  const server = await startServer({ dist, env, cwd: folder, program: main });
  t.after(() => server.stop('SIGKILL'));
  const page = await ask(server.port, aRequest('/fr/', { headers: { 'Accept-Encoding': 'br' } }));
  assert.deepEqual([page.status, page.headers['content-encoding']], [200, 'br']);
  assert.equal((await server.ask(aVoteMessage())).status, 201);

  const run = (...[, ...words]: string[]) =>
    spawnSync(process.execPath, words, {
      cwd: folder,
      env: { ...process.env, ...env, PORT: String(server.port) },
      encoding: 'utf8',
    });
  const report = run('node', 'src/cli/main.ts', 'feedback');
  assert.deepEqual([report.status, report.stderr], [0, '']);
  assert.match(report.stdout, /2193 {2}en/);

  assert.equal(run(...healthcheck).status, 0);
  assert.equal(await server.stop(), 0);
  assert.equal(run(...healthcheck).status, 1);
});

test('the image has what PostgreSQL needs', () => {
  const { status, stderr } = spawnSync(process.execPath, command.slice(1), {
    cwd: folder,
    env: { ...process.env, ...env, KB_DIST: dist, PORT: '0', FEEDBACK_DATABASE_URL: 'postgres://127.0.0.1:1/none' },
    encoding: 'utf8',
  });
  assert.match(stderr, /^The feedback database cannot be used: .*ECONNREFUSED/);
  assert.equal(status, 78);
});
