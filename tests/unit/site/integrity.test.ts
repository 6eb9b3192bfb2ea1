import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { integrityIn } from '#site/integrity.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-integrity-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/a.js'), 'export {};\n');
  writeFileSync(join(folder, '_astro/a.css'), 'a {}\n');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** A page after the work. */
const withIntegrity = (page: string, base = '/') => integrityIn(folder, base)(page);

test('scripts and style sheets say which content they must have', () => {
  assert.equal(
    withIntegrity('<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script>'),
    `<link rel="stylesheet" integrity="${digest('a {}\n')}" href="/_astro/a.css">` +
      `<script integrity="${digest('export {};\n')}" type="module" src="/_astro/a.js"></script>`,
  );
});

test('a second time changes nothing', () => {
  const once = withIntegrity('<script src="/kb/_astro/a.js"></script>', '/kb/');
  assert.match(once, /integrity/);
  assert.equal(withIntegrity(once, '/kb/'), once);
});

test('data, other links and files that are elsewhere or missing are left alone', () => {
  const page =
    '<script type="application/ld+json">{"a":" src=\\"/_astro/a.js\\""}</script><link rel="icon" href="/_astro/a.css">' +
    '<script src="https://example.ch/a.js"></script><script src="/_astro/gone.js"></script><a href="/_astro/a.js">a</a>';
  assert.equal(withIntegrity(page), page);
});
