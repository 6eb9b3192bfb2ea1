import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesIn, byTitle } from '#catalogue/order.ts';
import { linkTable } from '#catalogue/link-table.ts';
import { relatedFinder } from '#catalogue/related.ts';
import { aCatalogue, aSource } from '../../fixtures/make.ts';

test('a category begins with its beginnings, then goes by title; archived articles are not in it', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource({ title: 'Zebra' }),
    'faq/2/en.md': aSource({ title: 'Étage' }),
    'faq/3/en.md': aSource({ title: 'Start here', type: 'quick-start' }),
    'faq/4/en.md': aSource({ title: 'Very first', featured: true }),
    'faq/5/en.md': aSource({ title: 'Archived', status: 'archived' }),
    'faq/6/en.md': aSource({ title: 'Faxes' }),
  });
  assert.deepEqual(
    articlesIn(catalogue, 'basics', 'en').map(({ source }) => source.title),
    ['Very first', 'Start here', 'Étage', 'Faxes', 'Zebra'],
  );
});

test('numbers in titles are sorted by value', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource({ title: 'Part 10' }),
    'faq/2/en.md': aSource({ title: 'Part 9' }),
  });
  assert.deepEqual(
    byTitle(catalogue.articles.values(), 'en').map(({ id }) => id),
    ['2', '1'],
  );
});

test('related articles: the editor’s choice first, then links, then the same category, five at most', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource({ title: 'Password', related: [5] }, '<faq:4>\n'),
    'faq/2/en.md': aSource({ title: 'Something else' }),
    'faq/3/en.md': aSource({ title: 'The password again' }),
    'faq/4/en.md': aSource({ title: 'Linked from here' }),
    'faq/5/en.md': aSource({ title: 'Chosen' }),
    'faq/6/en.md': aSource({ title: 'Links to here' }, '<faq:1>\n'),
    'faq/7/en.md': aSource({ title: 'Archived', status: 'archived' }, '<faq:1>\n'),
    'faq/8/en.md': aSource({ title: 'One too many' }),
  });
  const article = catalogue.articles.get('1');
  assert.ok(article);
  const related = relatedFinder(catalogue, linkTable(catalogue), 'en')(article);
  assert.deepEqual(
    related.map(({ id }) => id),
    ['5', '4', '6', '3', '2'],
  );
});
