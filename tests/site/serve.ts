import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeAcceptanceContent } from '../fixtures/acceptance-content.ts';
import { staticHost } from '../fixtures/static-host.ts';
import { wideLimits } from '../fixtures/server-process.ts';
import { ports } from './ports.ts';

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
  FEEDBACK_DATABASE_URL: 'memory:',
  FEEDBACK_LIMITS: wideLimits,
});

await writeAcceptanceContent(join(folder, 'content'));
const { status } = spawnSync(process.execPath, ['src/site/build.ts'], { stdio: 'inherit' });
if (status !== 0) process.exit(1);
if (Number(port) === ports.files) staticHost(dist, base).listen(ports.files);
else await import('#server/main.ts');
