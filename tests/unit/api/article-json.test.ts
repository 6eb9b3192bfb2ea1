import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleJsons, articleJsonSchema } from '#api/article-json.ts';
import { linkTable } from '#catalogue/link-table.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

const { catalogue } = aCatalogue({
  'faq/1/en.md': aSource({}, '## Reset by SMS {#by-sms}\n\nText.\n'),
  'faq/1/fr.md': aTranslation({ basedOn: '2026-01-01', machine: true }, '## Par SMS {#by-sms}\n\nTexte.\n'),
  'faq/2/en.md': aSource({ title: 'Another', slug: 'another', related: [1] }, 'See <faq:3>.\n'),
  'retired.yaml': `
3: { mergedInto: 1 }
4: { removed: 2025-03-31, reason: { en: The product is gone. }, alternatives: [2] }
`,
});
const jsons = articleJsons(catalogue, linkTable(catalogue));

test('an article comes with its editions, sections, neighbours and former ids', () => {
  assert.deepEqual(jsons.get('1'), {
    version: 1,
    id: '1',
    status: 'published',
    type: 'how-to',
    product: 'product',
    category: 'basics',
    source: 'en',
    shortUrl: '/1/',
    editions: {
      en: {
        title: 'A title',
        summary: 'A summary that is long enough to be one.',
        url: '/en/1/a-title/',
        markdown: '/en/1/a-title.md',
        version: '2026-01-31',
        state: 'current',
        isMachine: false,
        headings: [{ id: 'by-sms', title: 'Reset by SMS', depth: 2 }],
      },
      fr: {
        title: 'Un titre',
        summary: 'Un résumé assez long pour en être un.',
        url: '/fr/1/un-titre/',
        markdown: '/fr/1/un-titre.md',
        version: '2026-01-01',
        state: 'outdated',
        isMachine: true,
        headings: [{ id: 'by-sms', title: 'Par SMS', depth: 2 }],
      },
    },
    related: ['2'],
    linkedFrom: ['2'],
    formerIds: ['3'],
  });
});

test('an id without an article says what became of it', () => {
  assert.deepEqual(jsons.get('3'), { version: 1, id: '3', status: 'merged', mergedInto: '1' });
  assert.deepEqual(jsons.get('4'), {
    version: 1,
    id: '4',
    status: 'removed',
    removed: '2025-03-31',
    reason: { en: 'The product is gone.' },
    alternatives: ['2'],
  });
});

test('everything has the published form', () => {
  for (const json of jsons.values()) assert.deepEqual(articleJsonSchema.parse(json), json);
});
