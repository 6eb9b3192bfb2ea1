import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeAcceptanceContent } from '../fixtures/acceptance-content.ts';
import { staticHost } from '../fixtures/static-host.ts';

/*
 * Builds the acceptance content and serves it as a static host would. Playwright starts this once for each
 * base path: node tests/site/serve.ts <port> <base> [pseudo]
 */
const [port = '4401', base = '/', languages] = process.argv.slice(2);
const folder = join(process.cwd(), 'test-results', `site-${port}`);

await writeAcceptanceContent(join(folder, 'content'));
const { status } = spawnSync(process.execPath, ['src/site/build.ts'], {
  stdio: 'inherit',
  env: {
    ...process.env,
    KB_CONTENT: join(folder, 'content'),
    KB_CACHE: join(folder, 'cache'),
    KB_DIST: join(folder, 'dist'),
    KB_URL: `http://localhost:${port}${base}`,
    ...(languages === 'pseudo' && { KB_PSEUDO_LOCALES: '1' }),
    KB_EDIT_URL: 'https://git.example/edit/',
  },
});
if (status !== 0) process.exit(1);
staticHost(join(folder, 'dist'), base).listen(Number(port));
