import assert from 'node:assert/strict';
import { test } from 'node:test';
import { preferredLocale } from '#i18n/preferred-locale.ts';

test('the country of a language does not matter', () => {
  assert.equal(preferredLocale(['fr-CH'], ['en', 'fr']), 'fr');
});

test('the first language that there is, in the order of the reader', () => {
  assert.equal(preferredLocale(['de-CH', 'fr', 'en'], ['en', 'fr']), 'fr');
  assert.equal(preferredLocale(['de', 'it'], ['en', 'fr']), undefined);
});

test('a language with its script or country is found as it is, before its general form', () => {
  assert.equal(preferredLocale(['pt-BR'], ['pt', 'pt-br']), 'pt-br');
});

test('what is no language tag finds nothing', () => {
  assert.equal(preferredLocale(['', '*', '-', 'constructor'], ['en', 'fr']), undefined);
});
