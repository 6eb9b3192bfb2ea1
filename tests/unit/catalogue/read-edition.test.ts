import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';
import { reportOf } from '../../fixtures/report.ts';

const reportFor = (files: Record<string, string | number>) => reportOf(aCatalogue(files).problems);

/** A source as an editor writes it, to be spoilt in one place. */
const good = `---
title: Create an alias
slug: create-an-alias
summary: Receive mail under a second name.
type: how-to
category: basics
updated: 2026-05-13
---

An alias is a second name.
`;

test('a good source is read without a word', () => {
  const { catalogue, problems } = aCatalogue({ 'faq/2193/en.md': good });
  assert.deepEqual(problems, []);
  assert.equal(catalogue.articles.get('2193')?.source.title, 'Create an alias');
});

const spoilt: [what: string, from: string, to: string, report: string][] = [
  [
    'a misspelt field',
    'title:',
    'titel:',
    `faq/2193/en.md:2:1 front-matter
  There is no field “titel”.
  Did you mean “title”?
`,
  ],
  [
    'a field in French',
    'summary:',
    'résumé:',
    `faq/2193/en.md:4:1 front-matter
  There is no field “résumé”.
  Did you mean “summary”?
`,
  ],
  [
    'a field of another system',
    'updated: 2026-05-13',
    'updated: 2026-05-13\nauthor: Jane',
    `faq/2193/en.md:8:1 front-matter
  There is no field “author”.
  Remove it, or use one of: title, slug, summary, keywords, errors, category, related, featured, status, successor, updated, type.
`,
  ],
  [
    'a missing field',
    'slug: create-an-alias\n',
    '',
    `faq/2193/en.md:2:1 front-matter
  The field “slug” is missing.
  Add a line: slug: create-an-alias
`,
  ],
  [
    'a date in another form',
    '2026-05-13',
    '13.05.2026',
    `faq/2193/en.md:7:10 front-matter
  “13.05.2026” is not a day in the form of “updated”.
  Write updated: 2026-05-13
`,
  ],
  [
    'a date without zeros',
    '2026-05-13',
    '2026-5-3',
    `faq/2193/en.md:7:10 front-matter
  “2026-5-3” is not a day in the form of “updated”.
  Write updated: 2026-05-03
`,
  ],
  [
    'a day that does not exist',
    '2026-05-13',
    '2026-02-30',
    `faq/2193/en.md:7:10 front-matter
  “2026-02-30” is not a day in the form of “updated”.
  2026-02 has only 28 days.
`,
  ],
  [
    'a title that is too short',
    'Create an alias',
    'Mail',
    `faq/2193/en.md:2:8 front-matter
  “title” has 4 characters; it must have at least 5.
  Say more.
`,
  ],
  [
    'a title that is too long',
    'Create an alias',
    'Create an alias '.repeat(6).trim(),
    `faq/2193/en.md:2:8 front-matter
  “title” has 95 characters; it may have 90.
  Shorten it by 5 characters.
`,
  ],
  [
    'a title that is a number',
    'Create an alias',
    '550',
    `faq/2193/en.md:2:8 front-matter
  “title” must be a text, but is “550”.
  Put the value between quotation marks: title: '550'
`,
  ],
  [
    'an empty title',
    'Create an alias',
    '',
    `faq/2193/en.md:2:8 front-matter
  “title” is empty.
  Write title: Create an alias of an email address
`,
  ],
  [
    'a slug with capitals and accents',
    'create-an-alias',
    'Créer un alias',
    `faq/2193/en.md:3:7 front-matter
  “Créer un alias” has not the form of “slug”.
  Write slug: creer-un-alias
`,
  ],
  [
    'an unknown type',
    'how-to',
    'howto',
    `faq/2193/en.md:5:7 front-matter
  “howto” is no type that we know.
  Did you mean “how-to”?
`,
  ],
  [
    'an unknown type beside another mistake',
    'type: how-to\ncategory: basics',
    'type: article\ncategorie: basics',
    `faq/2193/en.md:5:7 front-matter
  “article” is no type that we know.
  Use one of: how-to, troubleshooting, explanation, quick-start, reference.
faq/2193/en.md:6:1 front-matter
  There is no field “categorie”.
  Did you mean “category”?
`,
  ],
  [
    'an unknown status',
    'category: basics',
    'category: basics\nstatus: archive',
    `faq/2193/en.md:7:9 front-matter
  “archive” is no value of “status”.
  Did you mean “archived”?
`,
  ],
  [
    'a list without brackets',
    'category: basics',
    'category: basics\nkeywords: nickname, second name',
    `faq/2193/en.md:7:11 front-matter
  “keywords” must be a list, like [one, two], but is “nickname, second name”.
  Write keywords: [nickname, second name]
`,
  ],
  [
    'an error text with a colon',
    'category: basics',
    'category: basics\nerrors:\n  - 550 5.7.1: rejected',
    `faq/2193/en.md:8:5 front-matter
  “errors” must be a text, but is a group of fields.
  Put the text between quotation marks: - '550 5.7.1: rejected'
`,
  ],
  [
    'ids that are none',
    'category: basics',
    'category: basics\nrelated: [2017, 0, FAQ 2018]',
    `faq/2193/en.md:7:17 front-matter
  “0” has not the form of “related”.
  Write an id: 1 to 6 digits, the first not 0, like 2193.
faq/2193/en.md:7:20 front-matter
  “FAQ 2018” has not the form of “related”.
  Write an id: 1 to 6 digits, the first not 0, like 2193.
`,
  ],
  [
    'too many related articles',
    'category: basics',
    'category: basics\nrelated: [1, 2, 3, 4, 5, 6]',
    `faq/2193/en.md:7:10 front-matter
  “related” has 6 entries; it may have 5.
  Shorten it by 1 entry.
`,
  ],
  [
    'yes instead of true',
    'category: basics',
    'category: basics\nfeatured: yes',
    `faq/2193/en.md:7:11 front-matter
  “featured” must be true or false, but is “yes”.
  Write featured: true or featured: false
`,
  ],
  [
    'a colon in the title',
    'Create an alias',
    'Aliases: create one',
    `faq/2193/en.md:2:8 yaml
  The text contains a colon, which is taken for the end of another field’s name.
  Put the text between quotation marks: title: 'Aliases: create one'
`,
  ],
  [
    'no second line of hyphens',
    '2026-05-13\n---\n',
    '2026-05-13\n',
    `faq/2193/en.md:8:1 front-matter
  The front matter is not closed.
  Put a line with three hyphens, ---, after its last field.
`,
  ],
  [
    'an empty line before the first hyphens',
    '---\ntitle',
    '\n---\ntitle',
    `faq/2193/en.md:2:1 front-matter
  The line --- must be the very first of the file.
  Remove the empty lines and spaces before it.
`,
  ],
  [
    'hyphens that were made a dash',
    '---\ntitle',
    '—-\ntitle',
    `faq/2193/en.md:1:1 front-matter
  The first line is “—-”.
  Write three hyphens: ---
`,
  ],
  [
    'two versions left by Git',
    'title: Create an alias\n',
    '<<<<<<< HEAD\ntitle: Create an alias\n=======\ntitle: Make an alias\n>>>>>>> other\n',
    `faq/2193/en.md:2:1 git-conflict
  Two people changed the same lines, and Git could not decide: both versions stand here.
  Keep the lines that are right, and remove the others with the three lines “<<<<<<<”, “=======” and “>>>>>>>”.
`,
  ],
];

describe('what is wrong in a file is said with place and cure', () => {
  for (const [what, from, to, report] of spoilt) {
    test(what, () => assert.equal(reportFor({ 'faq/2193/en.md': good.replace(from, to) }), report));
  }

  test('no front matter at all', () => {
    assert.equal(
      reportFor({ 'faq/2193/en.md': 'An alias is a second name.\n', 'faq/2194/en.md': '\n' }),
      `faq/2193/en.md:1:1 front-matter
  The file has no front matter.
  Begin the file with a line ---, then title and the other fields, then a line ---.
faq/2194/en.md:1:1 front-matter
  The file is empty.
  Begin it with a line ---, then title and the other fields, then a line ---.
`,
    );
  });

  test('French titles with colon, apostrophe and « » are good between quotation marks', () => {
    const titles = ["L'alias : à quoi sert-il ?", '« Adresse inconnue » : que faire ?', "Qu'est-ce qu'un alias ?"];
    for (const title of titles) assert.equal(reportFor({ 'faq/1/fr.md': aSource({ title }) }), '');
  });
});

describe('a translation', () => {
  test('has no fields of the article', () => {
    assert.equal(
      reportFor({
        'faq/1/en.md': aSource(),
        'faq/1/fr.md': aTranslation({ category: 'basics', updated: '2026-01-31' }),
      }),
      `faq/1/fr.md:6:1 front-matter
  “category” belongs to the article in all languages, not to a translation.
  Remove the line here; change it in the source, the edition without “basedOn”.
faq/1/fr.md:7:1 front-matter
  A translation has no “updated” of its own: it names the version of the source that it follows.
  Remove the line, and let “basedOn” be the “updated” of the source.
`,
    );
  });

  test('is still known as one when “basedOn” is misspelt or missing', () => {
    const translation = aTranslation();
    assert.equal(
      reportFor({ 'faq/1/en.md': aSource(), 'faq/1/fr.md': translation.replace('basedOn', 'basedon') }),
      `faq/1/fr.md:5:1 front-matter
  There is no field “basedon”.
  Did you mean “basedOn”?
`,
    );
    assert.equal(
      reportFor({ 'faq/1/en.md': aSource(), 'faq/1/fr.md': translation.replace(/basedOn.*\n/, '') }),
      `faq/1/fr.md:2:1 front-matter
  The field “basedOn” is missing.
  Add a line: basedOn: 2026-05-13, the “updated” of the source
`,
    );
  });

  test('that cannot be read does not take its source away', () => {
    const { catalogue } = aCatalogue({ 'faq/1/en.md': aSource(), 'faq/1/fr.md': aTranslation({ title: 5 }) });
    assert.deepEqual([...(catalogue.articles.get('1')?.editions.keys() ?? [])], ['en']);
    assert.deepEqual([...catalogue.unreadable], ['faq/1/fr.md']);
  });
});

describe('an article', () => {
  test('has one source, not two', () => {
    assert.equal(
      reportFor({ 'faq/1/en.md': aSource(), 'faq/1/fr.md': aSource() }),
      `faq/1/fr.md:1:1 source
  FAQ 1 has two sources: en and fr.
  If one translates the other, write “basedOn: 2026-01-31” instead of “updated” in the translation, and remove the fields of the article. If two articles took the same id, move one of them to another folder.
`,
    );
  });

  test('has one source, not none', () => {
    assert.equal(
      reportFor({ 'faq/1/en.md': aTranslation(), 'faq/1/fr.md': aTranslation() }),
      `faq/1/en.md:1:1 source
  No edition of FAQ 1 is the source.
  In the edition that was written first, write “updated” instead of “basedOn”, and add the fields of the article: type and category.
`,
    );
  });
});
