import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryNotes, termFinder } from '#catalogue/glossary.ts';
import type { Term } from '#catalogue/terms.ts';

const terms: Term[] = [
  {
    key: 'mail-service',
    name: { en: 'Mail Service', fr: 'Service Mail' },
    definition: { en: 'Addresses on your domain.', fr: "Les adresses d'un domaine." },
  },
  { key: 'imap', name: { en: 'IMAP', fr: 'IMAP' }, definition: { en: 'A way to read mail.' } },
  { key: 'mail', name: { en: 'mail' } },
];

test('a text names the terms that are explained in its language, whole words only, each once', () => {
  const find = termFinder(terms, 'en');
  assert.deepEqual(find('IMAP is for a mail service. The Mail Service has IMAP.'), ['imap', 'mail-service']);
  assert.deepEqual(find('IMAPs, mailservice'), []);
  assert.deepEqual(termFinder(terms, 'fr')('Le Service Mail et IMAP'), ['mail-service']);
});

test('notes are set as their language is', () => {
  assert.deepEqual(glossaryNotes(terms, ['mail-service'], 'fr'), [
    { name: 'Service Mail', definition: 'Les adresses d’un domaine.' },
  ]);
});

test('without explained terms there is nothing to find', () => {
  assert.deepEqual(termFinder([], 'en')('Mail Service'), []);
});
