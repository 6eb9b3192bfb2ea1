import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findArticles, idIn } from '#editing/find-articles.ts';
import { likeness } from '#catalogue/likeness.ts';
import { similarTitles } from '#editing/similar-titles.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

describe('an id is understood in every form in which people name it', () => {
  for (const words of [
    '2193',
    '#2193',
    'FAQ 2193',
    'faq:2193',
    'https://faq.example.ch/2193',
    '/fr/2193/modifier/',
    'http://localhost:4321/en/2193/change/#sms',
  ]) {
    test(words, () => assert.equal(idIn(words), '2193'));
  }
  for (const words of ['password', '2fa', 'port 993', '1234567', '']) {
    test(`“${words}” is none`, () => assert.equal(idIn(words), undefined));
  }
});

const { catalogue } = aCatalogue({
  'faq/1/en.md': aSource({ title: 'Create an alias', slug: 'a', keywords: ['nickname'] }),
  'faq/1/fr.md': aTranslation({ title: 'Créer un alias', slug: 'a' }),
  'faq/2/en.md': aSource({ title: 'Create an email address', slug: 'b' }),
  'faq/3/en.md': aSource({ title: 'Alias or address: what is the difference?', slug: 'c' }),
});
const found = (words: string) => findArticles(catalogue, words).map(({ id }) => id);

test('words are found in titles, keywords and summaries of any language, without accents and cut short', () => {
  assert.deepEqual(found('créer alias'), ['1']);
  assert.deepEqual(found('creer'), ['1']);
  assert.deepEqual(found('ALIAS'), ['1', '3']);
  assert.deepEqual(found('nick'), ['1']);
  assert.deepEqual(found('addr'), ['2', '3']);
});

test('words that no article has together find titles that resemble them', () => {
  assert.deepEqual(found('creating an aliass'), ['1']);
  assert.deepEqual(found('zebra'), []);
  assert.deepEqual(found('?!'), []);
});

test('titles are alike when their words are, whatever their order, endings and small words', () => {
  assert.equal(likeness('Create an alias', 'Creating aliases'), 1);
  assert.equal(likeness('Create an alias', 'Delete an alias'), 0.5);
  assert.equal(likeness('Modifier votre mot de passe', 'Mot de passe : le modifier'), 1);
  assert.equal(likeness('…', 'Create an alias'), 0);
  assert.deepEqual(
    similarTitles(catalogue, 'Creating an alias', 'en').map(({ id }) => id),
    ['1'],
  );
  assert.deepEqual(similarTitles(catalogue, 'Creating an alias', 'fr'), []);
});
