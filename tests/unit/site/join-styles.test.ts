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
writeFileSync(join(folder, '_astro/home.css'), '@layer components { h1 {} }\n');
const joinStyles = joinStylesIn(folder, '/kb/');

const linking = (...names: string[]) =>
  names.map((name) => `<link rel="stylesheet" href="/kb/_astro/${name}.css">`).join('');
const sheetsOf = (page: string) =>
  Array.from(page.matchAll(/href="\/kb\/([^"]+\.css)"/g), ([, path = '']) => readFileSync(join(folder, path), 'utf8'));

test('the style sheets of a page become one, in their order and in the place of the first', () => {
  const page = joinStyles(
    '<link rel="stylesheet" href="/kb/_astro/base.css"><link rel="icon" href="/kb/a.svg"><link rel="stylesheet" href="/kb/_astro/parts.css">',
  );
  const [, address = ''] =
    /^<link rel="stylesheet" href="\/kb\/([^"]+)"><link rel="icon" href="\/kb\/a.svg">$/.exec(page) ?? [];
  assert.equal(readFileSync(join(folder, address), 'utf8'), '@layer base, components;\n@layer components { p {} }');
});

test('one that is for another page, and one of another origin stay as they are', () => {
  for (const page of [
    '<link rel="stylesheet" data-alone href="/kb/_astro/parts.css">',
    '<link rel="stylesheet" href="/kb/_astro/base.css"><link rel="stylesheet" href="https://example.ch/a.css">',
  ]) {
    assert.equal(joinStyles(page), page);
  }
});

test('all pages begin with the sheet of articles, and add what is their own', () => {
  const joinBesideArticles = joinStylesIn(folder, '/kb/', linking('base', 'parts'));
  const article = joinBesideArticles(linking('base', 'parts'));
  const home = joinBesideArticles(linking('base', 'home'));
  const forArticles = '@layer base, components;\n@layer components { p {} }';
  assert.deepEqual(sheetsOf(article), [forArticles]);
  assert.deepEqual(sheetsOf(home), [forArticles, '@layer components { h1 {} }']);
  assert.equal(home.startsWith(article), true);
});
