import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import { openTextCache, type TextCache } from '#catalogue/text-cache.ts';
import { aSource, aTaxonomy } from '../../fixtures/make.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-cache-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const open = (): TextCache => openTextCache(join(folder, 'texts.sqlite'));

const read = (cache: TextCache, files: Record<string, string>) =>
  buildCatalogue(
    Object.entries({ 'taxonomy.yaml': aTaxonomy, ...files }).map(([path, text]) => ({ path, text, size: text.length })),
    { cache },
  );

test('a file that has not changed is not read again, and a changed one is', () => {
  const cache = open();
  const articles = (title: string) =>
    read(cache, { 'faq/1/en.md': aSource({ title }), 'faq/2/en.md': aSource({ title: 'Same', slug: 'b' }) }).catalogue
      .articles;
  const first = articles('First title');
  const second = articles('Second title');
  assert.equal(second.get('2')?.source, first.get('2')?.source);
  assert.equal(second.get('1')?.source.title, 'Second title');
});

test('another program reads from the cache the same as from the file', () => {
  const files = { 'faq/1/en.md': aSource({ keywords: ['one', 'two'], related: ['2'] }, '## Heading {#heading}\n') };
  const fromFile = read(open(), files).catalogue.articles;
  const cache = open();
  const fromCache = read({ ...cache, putEdition: () => assert.fail('It was read again.') }, files).catalogue.articles;
  assert.deepEqual(fromCache, fromFile);
});

test('a file with a mistake is reported each time', () => {
  const files = { 'faq/1/en.md': aSource({ slug: 'Not a slug' }) };
  const first = read(open(), files).problems;
  assert.equal(first.length, 1);
  assert.deepEqual(read(open(), files).problems, first);
});

test('what nothing used since it was opened can be dropped, and the rest stays', () => {
  const before = open();
  before.put('old', '{"a":1}', '<p>Old.</p>');
  before.put('used', '{"a":2}', '<p>Used.</p>');
  const cache = open();
  cache.outline('used');
  cache.prune();
  const after = open();
  assert.deepEqual([after.outline('old'), after.html('old')], [undefined, undefined]);
  assert.deepEqual([after.outline('used'), after.html('used')], ['{"a":2}', '<p>Used.</p>']);
});
