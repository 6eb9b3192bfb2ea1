import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownCopy } from '#api/markdown-copy.ts';
import type { Locale } from '#i18n/locales.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

const others = {
  'faq/2/en.md': aSource({ title: 'Change [any] password', slug: 'change' }),
  'faq/2/fr.md': aTranslation({ title: 'Modifier un mot de passe', slug: 'modifier' }),
  'faq/3/en.md': aSource({ title: 'Only in English', slug: 'only' }),
  'retired.yaml': '4: { mergedInto: 2 }\n',
};

/** The copy of an article whose files are given, without the lines on top. */
function bodyOf(files: Record<string, string | number>, locale: Locale = 'en'): string {
  const copy = copyOf(files, locale);
  return copy.slice(copy.indexOf('https://help.example/1\n') + 'https://help.example/1\n'.length).trim();
}

function copyOf(files: Record<string, string | number>, locale: Locale = 'en'): string {
  const { catalogue, problems } = aCatalogue({ ...others, ...files });
  assert.deepEqual(problems, []);
  const article = catalogue.articles.get('1');
  const edition = article?.editions.get(locale);
  assert.ok(article && edition);
  return markdownCopy(catalogue, article, edition, {
    absolute: (address) => `https://help.example${address}`,
    fileAddress: (path) => `https://help.example/files/${path}`,
  });
}

test('title, summary, number, date and short link stand on top', () => {
  assert.equal(
    copyOf({ 'faq/1/en.md': aSource({ title: 'Create an alias' }, 'Text.\n') }),
    `# Create an alias

A summary that is long enough to be one.

FAQ 1 · Updated 31 January 2026 · https://help.example/1

Text.
`,
  );
});

test('links to articles are absolute, and say the title where the editor left that to us', () => {
  assert.equal(
    bodyOf({
      'faq/1/en.md': aSource({}, 'See <faq:2>, [this way](faq:2#by-sms), [](faq:3) and [the old one](faq:4).\n'),
    }),
    'See [Change \\[any\\] password](https://help.example/en/2/change/), ' +
      '[this way](https://help.example/en/2/change/#by-sms), ' +
      '[Only in English](https://help.example/en/3/only/) and [the old one](https://help.example/en/2/change/).',
  );
});

test('a link to an article that is not translated names its language', () => {
  assert.equal(
    bodyOf({ 'faq/1/en.md': aSource(), 'faq/1/fr.md': aTranslation({}, 'Voir <faq:3>.\n') }, 'fr'),
    'Voir [Only in English (EN)](https://help.example/fr/3/only/).',
  );
});

test('a link to no article keeps its words', () => {
  assert.equal(bodyOf({ 'faq/1/en.md': aSource({}, 'See [the **list**](faq:99).\n') }), 'See the **list**.');
});

test('ids of headings and steps are gone; step numbers are written out', () => {
  assert.equal(
    bodyOf({
      'faq/1/en.md': aSource(
        {},
        '## Steps {#steps}\n\n1. Open it. {#open}\n2. Go back to [](#open), or [read on](#steps).\n',
      ),
    }),
    '## Steps\n\n1. Open it.\n2. Go back to [step 1](https://help.example/en/1/a-title/#open), or [read on](https://help.example/en/1/a-title/#steps).',
  );
});

test('images and films have their addresses on the site, in the variant of the language', () => {
  assert.equal(
    bodyOf(
      {
        'faq/1/en.md': aSource(),
        'faq/1/fr.md': aTranslation(
          {},
          '> [!VIDEO]\n> [![Un film](poster.png)](film.mp4)\n\n![La fenêtre](create.png)\n',
        ),
        'faq/1/create.png': 10,
        'faq/1/create.fr.png': 10,
        'faq/1/poster.png': 10,
        'faq/1/film.mp4': 10,
      },
      'fr',
    ),
    '> [!VIDEO]\n> [![Un film](https://help.example/files/faq/1/poster.png)](https://help.example/files/faq/1/film.mp4)\n\n' +
      '![La fenêtre](https://help.example/files/faq/1/create.fr.png)',
  );
});

test('code, tables, alerts and links elsewhere stay as they are', () => {
  const body =
    '> [!NOTE]\n> Write `<faq:2>`.\n\n| Port | Use |\n| --- | --- |\n| `993` | [IMAP](https://imap.example/a_(b)) |\n\n```\n[x](faq:2) {#y}\n```';
  assert.equal(bodyOf({ 'faq/1/en.md': aSource({}, `${body}\n`) }), body);
});

test('what a reader should know before trusting the text stands before it', () => {
  assert.match(
    copyOf({ 'faq/1/en.md': aSource({ updated: '2026-02-01' }), 'faq/1/fr.md': aTranslation() }, 'fr'),
    /^# Un titre\n\n> La version en anglais de cette FAQ a été modifiée le 1er février 2026/,
  );
  assert.match(copyOf({ 'faq/1/en.md': aSource({ status: 'archived' }) }), /\n\n> This FAQ is out of date/);
});

test('error messages stand as code, verbatim', () => {
  assert.match(
    copyOf({ 'faq/1/en.md': aSource({ type: 'troubleshooting', errors: ['Error 0x8004: *failed*'] }) }),
    /\n\n {4}Error 0x8004: \*failed\*\n\n/,
  );
});
