import assert from 'node:assert/strict';
import { test } from 'node:test';
import { translationTable } from '#catalogue/translation-table.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

test('each article has a state in each language, and the states are counted', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource(),
    'faq/1/fr.md': aTranslation(),
    'faq/2/fr.md': aSource({ title: 'Une source', updated: '2026-05-13' }),
    'faq/2/en.md': aTranslation(),
    'faq/3/en.md': aSource({ status: 'draft' }),
    'faq/4/en.md': aSource(),
    'faq/4/fr.md': aTranslation({ machine: true }),
    'faq/5/en.md': aSource({ updated: '2026-05-13' }),
    'faq/5/fr.md': aTranslation({ machine: true }),
  });
  assert.deepEqual(translationTable(catalogue), {
    rows: [
      { id: '1', title: 'A title', status: 'published', updated: '2026-01-31', states: { en: 'source', fr: 'ok' } },
      {
        id: '2',
        title: 'Une source',
        status: 'published',
        updated: '2026-05-13',
        states: { en: 'outdated', fr: 'source' },
      },
      { id: '3', title: 'A title', status: 'draft', updated: '2026-01-31', states: { en: 'source', fr: 'missing' } },
      {
        id: '4',
        title: 'A title',
        status: 'published',
        updated: '2026-01-31',
        states: { en: 'source', fr: 'machine' },
      },
      {
        id: '5',
        title: 'A title',
        status: 'published',
        updated: '2026-05-13',
        states: { en: 'source', fr: 'outdated' },
      },
    ],
    counts: {
      en: { source: 4, ok: 0, outdated: 1, missing: 0, machine: 0 },
      fr: { source: 1, ok: 1, outdated: 1, missing: 1, machine: 1 },
    },
  });
});
