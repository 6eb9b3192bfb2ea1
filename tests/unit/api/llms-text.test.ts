import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llmsText } from '#api/llms-text.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

test('every listed article stands under its product, with its Markdown and its summary', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource({ title: 'Create [an] alias', slug: 'create' }),
    'faq/1/fr.md': aTranslation({ title: 'Créer un alias', slug: 'creer' }),
    'faq/2/en.md': aSource({ title: 'Only in English', slug: 'only' }),
    'faq/3/en.md': aSource({ title: 'Of old', slug: 'old', status: 'archived' }),
  });
  const absolute = (address: string) => `https://help.example${address}`;
  const sectionOf = (text: string) => /## Produ[\s\S]*?(?=\n\n## )/.exec(text)?.[0];
  assert.equal(
    sectionOf(llmsText(catalogue, 'en', absolute)),
    `## Product

- [Create \\[an\\] alias](https://help.example/en/1/create.md): A summary that is long enough to be one.
- [Only in English](https://help.example/en/2/only.md): A summary that is long enough to be one.`,
  );
  assert.equal(
    sectionOf(llmsText(catalogue, 'fr', absolute)),
    `## Produit

- [Créer un alias](https://help.example/fr/1/creer.md): Un résumé assez long pour en être un.
- [Only in English (EN)](https://help.example/en/2/only.md): A summary that is long enough to be one.`,
  );
});
