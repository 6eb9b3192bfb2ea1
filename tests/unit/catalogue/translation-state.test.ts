import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editionFor, translationState } from '#catalogue/translation-state.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

function articleOf(files: Record<string, string>) {
  const article = aCatalogue(files).catalogue.articles.get('1');
  assert.ok(article);
  return article;
}

test('a translation that follows the source’s version is current, an older one is outdated', () => {
  const withBase = (basedOn: string) =>
    articleOf({ 'faq/1/en.md': aSource({ updated: '2026-05-13' }), 'faq/1/fr.md': aTranslation({ basedOn }) });
  assert.equal(translationState(withBase('2026-05-13'), 'fr'), 'current');
  assert.equal(translationState(withBase('2026-05-12'), 'fr'), 'outdated');
  assert.equal(translationState(withBase('2026-05-12'), 'en'), 'current');
});

test('a language without an edition is missing, and readers see English, or else the source', () => {
  const english = articleOf({ 'faq/1/en.md': aSource() });
  const french = articleOf({ 'faq/1/fr.md': aSource() });
  assert.equal(translationState(english, 'fr'), 'missing');
  assert.equal(editionFor(english, 'fr').locale, 'en');
  assert.equal(editionFor(french, 'en').locale, 'fr');
});
