import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { articleTypes } from '#catalogue/article-types/index.ts';
import { findProblems } from '#checks/find-problems.ts';
import { newArticle } from '#editing/new-article.ts';
import { nextId } from '#editing/next-id.ts';
import { locales } from '#i18n/locales.ts';
import { after, shown } from '../../fixtures/edits.ts';
import { aCatalogue, aSource } from '../../fixtures/make.ts';

const wanted = {
  type: 'how-to',
  locale: 'fr',
  category: 'basics',
  title: "Créer l'adresse : comment ?",
  day: '2026-05-13',
  usedIds: [],
} as const;

test('a new article is a draft with the headings of its type, in its language', () => {
  const { catalogue } = aCatalogue({ 'faq/2193/en.md': aSource() });
  const edit = newArticle(catalogue, wanted);
  assert.equal(
    shown(edit),
    `create faq/2194/fr.md
---
title: "Créer l'adresse : comment ?"
slug: creer-l-adresse-comment
summary: 'TODO: one sentence that says what readers will be able to do or will know.'
keywords: []
type: how-to
category: basics
related: []
status: draft
updated: 2026-05-13
---

TODO: the answer, in one or two sentences.

## Avant de commencer {#before-you-start}

TODO

## Étapes {#steps}

1. TODO

## Vérifier le résultat {#check}

TODO
`,
  );
});

describe('every type in every language begins without a problem', () => {
  for (const { name: type } of articleTypes) {
    for (const locale of locales) {
      test(`${type} in ${locale}`, () => {
        const { catalogue } = aCatalogue({});
        const result = after(catalogue, newArticle(catalogue, { ...wanted, type, locale }));
        assert.deepEqual([...result.problems, ...findProblems(result.catalogue)], []);
      });
    }
  }
});

describe('the id of a new article', () => {
  test('is above all that were ever used, here or elsewhere', () => {
    const { catalogue } = aCatalogue({
      'faq/2193/en.md': aSource(),
      'faq/2200/en.md': 'spoilt',
      'retired.yaml': '2300: { mergedInto: 2193 }\n',
    });
    assert.equal(newArticle(catalogue, wanted).id, '2301');
    assert.equal(newArticle(catalogue, { ...wanted, usedIds: ['2400'] }).id, '2401');
  });

  test('is 1 for the first, and the smallest free one when all large ones are used', () => {
    assert.equal(nextId([]), '1');
    assert.equal(nextId(['999999', '1', '2']), '3');
  });
});

test('a title without letters needs a slug', () => {
  const { catalogue } = aCatalogue({});
  assert.throws(() => newArticle(catalogue, { ...wanted, title: '?!?!?' }), {
    name: 'RefusedEdit',
    message: '“?!?!?” has no letters for an address: give one with --slug.',
  });
});
