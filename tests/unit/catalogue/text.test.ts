import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkTable } from '#catalogue/link-table.ts';
import { openTextCache, type TextCache } from '#catalogue/text-cache.ts';
import { htmlOf, textOf } from '#catalogue/text.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

/** A cache that counts what was composed anew. */
function aCache(): TextCache & { written: number } {
  const cache = openTextCache(':memory:');
  return {
    ...cache,
    written: 0,
    put(...text) {
      this.written += 1;
      cache.put(...text);
    },
  };
}

function composeAll(catalogue: Catalogue, cache: TextCache): string[] {
  const cached = { ...catalogue, cache };
  return [...cached.articles.values()].flatMap((article) =>
    [...article.editions.values()].map((edition) => {
      textOf(cached, edition);
      return htmlOf(cached, edition);
    }),
  );
}

const linking = (title: string, other = 'Text.\n') => ({
  'faq/1/en.md': aSource({ title: 'First' }, 'See <faq:2>.\n'),
  'faq/2/en.md': aSource({ title, slug: 'second' }),
  'faq/3/en.md': aSource({ title: 'Third' }, other),
});

test('nothing is composed again when nothing changed', () => {
  const cache = aCache();
  const first = composeAll(aCatalogue(linking('Second')).catalogue, cache);
  const second = composeAll(aCatalogue(linking('Second')).catalogue, cache);
  assert.equal(cache.written, 3);
  assert.deepEqual(second, first);
});

test('a text whose HTML is gone from the cache is composed again', () => {
  const cache = aCache();
  const { catalogue } = aCatalogue(linking('Second'));
  const first = composeAll(catalogue, cache);
  assert.deepEqual(composeAll(catalogue, { ...cache, html: () => undefined }), first);
});

test('a new title of another article shows on the page that links to it, and only there', () => {
  const cache = aCache();
  composeAll(aCatalogue(linking('Second')).catalogue, cache);
  const [first] = composeAll(aCatalogue(linking('Second, renamed')).catalogue, cache);
  assert.equal(first, '<p>See <a href="/en/2/second/">Second, renamed</a>.</p>');
  assert.equal(cache.written, 5); // the renamed article's own file changed too
});

test('a link to a merged article leads to its target', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource({}, 'See <faq:9>.\n'),
    'faq/2/en.md': aSource({ title: 'Second', slug: 'second' }),
    'retired.yaml': '9: { mergedInto: 2 }\n',
  });
  const edition = catalogue.articles.get('1')?.source;
  assert.ok(edition);
  assert.equal(htmlOf(catalogue, edition), '<p>See <a href="/en/2/second/">Second</a>.</p>');
});

test('the outline says where things stand in the file', () => {
  const body = 'Intro with a [link](faq:2#there).\n\n## By SMS {#by-sms}\n\n1. One. {#one}\n2. Two.\n';
  const { catalogue } = aCatalogue({ 'faq/1/en.md': aSource({}, body) });
  const edition = catalogue.articles.get('1')?.source;
  assert.ok(edition);
  const { headings, links, steps, sections, blocks } = textOf(catalogue, edition);
  assert.deepEqual(
    headings.map(({ id, text, line, column }) => ({ id, text, line, column })),
    [{ id: 'by-sms', text: 'By SMS', line: 11, column: 1 }],
  );
  assert.deepEqual(
    links.map(({ url, faq, anchor, line, column }) => ({ url, faq, anchor, line, column })),
    [{ url: 'faq:2#there', faq: '2', anchor: 'there', line: 9, column: 14 }],
  );
  assert.deepEqual(
    steps.map(({ id, line }) => ({ id, line })),
    [{ id: 'one', line: 13 }],
  );
  assert.deepEqual(sections, [
    { id: '', title: '', text: 'Intro with a link.' },
    { id: 'by-sms', title: 'By SMS', text: 'One. Two.' },
  ]);
  assert.deepEqual(
    blocks.map(({ shape }) => shape),
    ['h2#by-sms', 'ol', 'li', 'li'],
  );
});

test('the link table says who links here, through merges and in any language, once', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource({}, '<faq:2> <faq:2> <faq:1>\n'),
    'faq/1/fr.md': aTranslation({}, '<faq:3>\n'),
    'faq/2/en.md': aSource({}, '<faq:9>\n'),
    'faq/3/en.md': aSource(),
    'retired.yaml': '9: { mergedInto: 3 }\n',
  });
  const table = Object.fromEntries([...linkTable(catalogue)].map(([id, sources]) => [id, [...sources]]));
  assert.deepEqual(table, { '2': ['1'], '3': ['1', '2'] });
});
