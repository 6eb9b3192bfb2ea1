import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const host = (port: number, base: string, languages = '') => ({
  command: `node tests/site/serve.ts ${String(port)} ${base} ${languages}`,
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
  workers: 2,
  retries: 0,
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: await findBrowser(), args: ['--no-sandbox', '--disable-dev-shm-usage'] },
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
  },
  webServer: [host(4401, '/'), host(4402, '/kb/'), host(4403, '/', 'pseudo')],
  projects: [
    { name: 'root', testIgnore: 'pseudo-languages.spec.ts', use: { baseURL: 'http://localhost:4401/' } },
    // strings that were forgotten, layouts that cannot grow or turn
    { name: 'pseudo-languages', testMatch: 'pseudo-languages.spec.ts', use: { baseURL: 'http://localhost:4403/' } },
    // addresses again under a base path
    { name: 'base path', testMatch: 'short-links.spec.ts', use: { baseURL: 'http://localhost:4402/kb/' } },
  ],
});
