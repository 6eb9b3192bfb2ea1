import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { joinStylesIn } from '#site/join-styles.ts';
import { aFolder } from '../../fixtures/folder.ts';

const folder = aFolder();
mkdirSync(join(folder, '_astro'));
writeFileSync(join(folder, '_astro/base.css'), '@layer base, components;\n');
writeFileSync(join(folder, '_astro/parts.css'), '@layer components { p {} }\n');
const joinStyles = joinStylesIn(folder, '/kb/');

test('the style sheets of a page become one, in their order and in the place of the first', () => {
  const page = joinStyles(
    '<link rel="stylesheet" href="/kb/_astro/base.css"><link rel="icon" href="/kb/a.svg"><link rel="stylesheet" href="/kb/_astro/parts.css">',
  );
  const [, address = ''] =
    /^<link rel="stylesheet" href="\/kb\/([^"]+)"><link rel="icon" href="\/kb\/a.svg">$/.exec(page) ?? [];
  assert.equal(readFileSync(join(folder, address), 'utf8'), '@layer base, components;\n@layer components { p {} }');
});

test('one alone, one for another page, and one of another origin stay as they are', () => {
  for (const page of [
    '<link rel="stylesheet" data-alone href="/kb/_astro/parts.css"><link rel="stylesheet" href="/kb/_astro/base.css">',
    '<link rel="stylesheet" href="/kb/_astro/base.css">',
    '<link rel="stylesheet" href="/kb/_astro/base.css"><link rel="stylesheet" href="https://example.ch/a.css">',
  ]) {
    assert.equal(joinStyles(page), page);
  }
});
