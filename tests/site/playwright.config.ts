import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { ports } from './ports.ts';

const host = (port: number, base: string) => ({
  command: `node tests/site/serve.ts ${String(port)} ${base}`,
  cwd: process.cwd(),
  url: `http://localhost:${String(port)}${base}404.html`,
  timeout: 120_000,
  reuseExistingServer: process.env.CI === undefined,
  stdout: 'ignore' as const,
});

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/playwright',
  fullyParallel: true,
  workers: 3,
  // what passes only at the second try is reported as flaky
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  },
  webServer: [host(ports.server, '/'), host(ports.files, '/kb/'), host(ports.pseudo, '/')],
  projects: [
    {
      name: 'server',
      testIgnore: /(pseudo-languages|static-host)\.spec\.ts/,
      use: { baseURL: `http://localhost:${String(ports.server)}/` },
    },
    // addresses again on a static host, under a base path
    {
      name: 'static host',
      testMatch: /(short-links|static-host|search)\.spec\.ts/,
      use: { baseURL: `http://localhost:${String(ports.files)}/kb/` },
    },
    // strings that were forgotten, layouts that cannot grow or turn
    {
      name: 'pseudo-languages',
      testMatch: 'pseudo-languages.spec.ts',
      use: { baseURL: `http://localhost:${String(ports.pseudo)}/` },
    },
  ],
});
