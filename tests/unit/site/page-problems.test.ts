import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTable } from '#catalogue/link-table.ts';
import { pageProblems } from '#site/page-problems.ts';
import { aCatalogue, aSource, aTaxonomy } from '../../fixtures/make.ts';

const siteOf = (files: Record<string, string>) => {
  const { catalogue, problems } = aCatalogue(files);
  return { catalogue, problems, links: linkTable(catalogue) };
};
const site = siteOf({
  'faq/1/en.md': aSource({}, 'The the word, and [a list](faq:99).\n'),
  'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }, '![](a.png)\n'),
  'faq/3/en.md': 'no front matter',
  'taxonomy.yaml': `${aTaxonomy}featured: [77]\n`,
});
const rulesAt = (address: string) => {
  const { here, elsewhere, isMissing } = pageProblems(address, site);
  return { here: here.map(({ rule }) => rule), elsewhere: elsewhere.length, isMissing };
};

test('a page shows all problems of its article, and how many errors other files have', () => {
  const expected = { here: ['missing-translation', 'doubled-word', 'broken-link'], elsewhere: 4, isMissing: false };
  for (const address of ['/en/1/a-title/', '/fr/1/', '/1/', '/1'])
    assert.deepEqual(rulesAt(address), expected, address);
});

test('an article that cannot be read has no page, but its problems have', () => {
  assert.deepEqual(rulesAt('/en/3/any-words/'), { here: ['front-matter'], elsewhere: 4, isMissing: true });
});

test('pages that show no article show the problems of the files beside the articles', () => {
  assert.deepEqual(rulesAt('/en/category/product/').here, ['unknown-id']);
});

test('a problem says where it stands as seen from the folder of the project', () => {
  const [, second] = pageProblems('/1/', site).here;
  assert.equal(`${second?.path ?? ''}:${String(second?.line)}:${String(second?.column)}`, 'content/faq/1/en.md:9:1');
});
