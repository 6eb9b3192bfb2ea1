import { chromium } from '@playwright/test';
import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * A Chromium for the tests: the one that CHROMIUM_PATH names, the machine's, Playwright's own, or on Linux
 * the one that came with the packages.
 *
 * @throws When there is none. The message says how to get one.
 */
export async function findBrowser(): Promise<string> {
  const found = [process.env.CHROMIUM_PATH ?? '', ...usual, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error(
    'There is no Chromium on this machine: install Google Chrome, or run "npx playwright install chromium".',
  );
}
