import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAcceptanceContent } from '../fixtures/acceptance-content.ts';
import { staticHost } from '../fixtures/static-host.ts';
import { wideLimits } from '../fixtures/server-process.ts';
import { ports, staffToken } from './ports.ts';

/*
 * Builds the acceptance content and serves it. Playwright starts this once for each port of `ports.ts`:
 * node tests/site/serve.ts <port> <base>
 */
const [port = String(ports.server), base = '/'] = process.argv.slice(2);
const folder = join(process.cwd(), 'test-results', `site-${port}`);
const dist = join(folder, 'dist');

Object.assign(process.env, {
  KB_CONTENT: join(folder, 'content'),
  KB_CACHE: join(folder, 'cache'),
  KB_DIST: dist,
  KB_URL: `http://localhost:${port}${base}`,
  KB_EDIT_URL: 'https://git.example/edit/',
  ...(Number(port) === ports.pseudo && { KB_PSEUDO_LOCALES: '1' }),
  PORT: port,
  // where the files are, answers go to the server
  ...(Number(port) === ports.files && { KB_FEEDBACK_URL: `http://localhost:${String(ports.server)}/api/feedback` }),
  FEEDBACK_DATABASE_URL: join(folder, 'feedback.sqlite'),
  FEEDBACK_BACKUPS: 'off',
  FEEDBACK_ORIGINS: `http://localhost:${String(ports.files)}/kb/`,
  STAFF_TOKEN: staffToken,
  FEEDBACK_LIMITS: wideLimits,
});

for (const ending of ['', '-wal', '-shm']) rmSync(join(folder, `feedback.sqlite${ending}`), { force: true });
await writeAcceptanceContent(join(folder, 'content'));
const { status } = spawnSync(process.execPath, ['src/site/build.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
if (Number(port) === ports.files) staticHost(dist, base).listen(ports.files);
else await import('#server/main.ts');
