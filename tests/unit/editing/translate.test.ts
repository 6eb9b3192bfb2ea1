import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProblems } from '#checks/find-problems.ts';
import { translate } from '#editing/translate.ts';
import { after, shown } from '../../fixtures/edits.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';
import { reportOf } from '../../fixtures/report.ts';

const files = {
  'faq/2193/en.md': aSource(
    { title: 'Reset: by SMS', slug: 'reset', errors: ['550 5.7.1: rejected'] },
    'You need a phone.\n\n## Reset by SMS {#by-sms}\n\n1. Open the settings of your account in the Manager. {#open}\n',
  ),
};

test('a translation begins with the text of its source, under the same ids', () => {
  const { catalogue } = aCatalogue(files);
  assert.equal(
    shown(translate(catalogue, { id: '2193', locale: 'fr' })),
    `create faq/2193/fr.md
---
title: 'TODO: Reset: by SMS'
slug: todo-2193
summary: 'TODO: A summary that is long enough to be one.'
keywords: []
errors:
  - '550 5.7.1: rejected'
basedOn: 2026-01-31
---

TODO: translate the text below and remove this line.

You need a phone.

## Reset by SMS {#by-sms}

1. Open the settings of your account in the Manager. {#open}
`,
  );
});

test('until it is written, the check says what is missing', () => {
  const { catalogue } = aCatalogue(files);
  const result = after(
    catalogue,
    translate(catalogue, {
      id: '2193',
      locale: 'fr',
      title: 'Réinitialiser : par SMS',
      summary: 'Choisissez un nouveau mot de passe par SMS.',
    }),
  );
  assert.equal(
    reportOf([...result.problems, ...findProblems(result.catalogue)]),
    `faq/2193/fr.md:11:1 placeholder
  “TODO” says that something is still to be written here.
  Write it, or keep the article back with “status: draft” in the source.
faq/2193/fr.md:17:4 untranslated-text (warning)
  A passage is the same as in English: “Open the settings of your account in the Manager.”.
  Translate it.
`,
  );
});

test('what cannot be translated is refused', () => {
  const { catalogue } = aCatalogue({
    ...files,
    'faq/1/en.md': aSource({ title: 'Another', slug: 'b', updated: '2026-05-13' }),
    'faq/1/fr.md': aTranslation(),
    'faq/2/en.md': aSource({ title: 'A third', slug: 'c' }),
    'faq/2/fr.md': aTranslation({ title: 'Un tiers', slug: 'c' }),
  });
  const refused = (id: string, locale: string, message: string) => {
    assert.throws(() => translate(catalogue, { id, locale }), { name: 'RefusedEdit', message });
  };
  refused('9', 'fr', 'There is no FAQ 9.');
  refused('2193', 'de', '“de” is none of our languages: en, fr.');
  refused('2193', 'en', 'FAQ 2193 was written in en: that is the source.');
  refused(
    '1',
    'fr',
    'faq/1/fr.md is there already, but outdated. Bring its text up to date, then write basedOn: 2026-05-13',
  );
  refused('2', 'fr', 'faq/2/fr.md is there already.');
});
