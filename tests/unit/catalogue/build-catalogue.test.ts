import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

/** Problems as an editor reads them. */
const report = (files: Record<string, string | number>) =>
  aCatalogue(files).problems.map(
    ({ path, line, column, rule, message, advice }) =>
      `${path}:${String(line)}:${String(column)} ${rule}: ${message} ${advice}`,
  );

test('an article is a source and its translations', () => {
  const { catalogue, problems } = aCatalogue({
    'faq/7/fr.md': aTranslation({ title: 'Modifier', machine: true }),
    'faq/7/en.md': aSource({ title: 'Change it', related: [8], featured: true }),
  });
  const article = catalogue.articles.get('7');
  assert.deepEqual(problems, []);
  assert.deepEqual([...(article?.editions.keys() ?? [])], ['en', 'fr']);
  assert.equal(article?.source.title, 'Change it');
  assert.equal(article?.editions.get('fr')?.isMachine, true);
  assert.deepEqual(article?.related, ['8']);
  assert.equal(article?.isFeatured, true);
  assert.equal(article?.status, 'published');
});

test('the source may be in any language', () => {
  const { catalogue } = aCatalogue({ 'faq/7/fr.md': aSource({ title: 'Modifier' }), 'faq/7/en.md': aTranslation() });
  assert.equal(catalogue.articles.get('7')?.source.locale, 'fr');
});

test('titles and summaries are set as their language is', () => {
  const { catalogue } = aCatalogue({
    'faq/7/en.md': aSource({ title: `Don't "stop"` }),
    'faq/7/fr.md': aTranslation({ title: `Que faire ? L'essentiel` }),
  });
  assert.equal(catalogue.articles.get('7')?.editions.get('en')?.title, 'Don’t “stop”');
  assert.equal(catalogue.articles.get('7')?.editions.get('fr')?.title, 'Que faire\u202f? L’essentiel');
});

test('articles stand in the order of their numbers', () => {
  const { catalogue } = aCatalogue({ 'faq/10/en.md': aSource(), 'faq/9/en.md': aSource(), 'faq/100/en.md': aSource() });
  assert.deepEqual([...catalogue.articles.keys()], ['9', '10', '100']);
});

test('a misspelt field is reported where it stands, with the field that was meant', () => {
  assert.deepEqual(report({ 'faq/7/en.md': aSource({ sumary: 'Something' }) }), [
    'faq/7/en.md:8:1 front-matter: There is no field “sumary”. Did you mean “summary”?',
  ]);
});

test('a field of the article in a translation is sent to the source', () => {
  assert.deepEqual(report({ 'faq/7/en.md': aSource(), 'faq/7/fr.md': aTranslation({ category: 'basics' }) }), [
    'faq/7/fr.md:6:1 front-matter: “category” belongs to the article in all languages, not to a translation. ' +
      'Remove the line here; change it in the source, the edition without “basedOn”.',
  ]);
});

test('all mistakes of all files are reported in one run, in the order of files and lines', () => {
  const lines = report({
    'faq/9/en.md': aSource({ title: 'No', type: 'howto', slug: 'Bad Slug' }),
    'faq/8/en.md': aSource({ updated: '2026-13-01' }),
    'faq/abc/en.md': aSource(),
  });
  assert.deepEqual(
    lines.map((line) => line.split(' ').slice(0, 2).join(' ')),
    [
      'faq/8/en.md:7:10 front-matter:',
      'faq/9/en.md:2:8 front-matter:',
      'faq/9/en.md:3:7 front-matter:',
      'faq/9/en.md:5:7 front-matter:',
      'faq/abc/en.md:1:1 file-name:',
    ],
  );
});

test('two sources, or none, are no article', () => {
  assert.match(
    report({ 'faq/7/en.md': aSource(), 'faq/7/fr.md': aSource() })[0] ?? '',
    /FAQ 7 has two sources: en and fr\./,
  );
  assert.match(report({ 'faq/7/fr.md': aTranslation() })[0] ?? '', /No edition of FAQ 7 is the source\./);
});

test('questions in a file that nobody reads are reported, with the name that it should have', () => {
  const files = { 'faq/7/en.md': aSource(), 'faq/7/en.questions.txt': 'fine\n', 'faq/7/notes.txt': 10 };
  assert.deepEqual(report(files), []);
  assert.deepEqual(report({ ...files, 'faq/7/questions.en.txt': 10, 'faq/7/xx.questions.txt': 'hello\n' }), [
    'faq/7/questions.en.txt:1:1 file-name: The file “questions.en.txt” is not named after a language. ' +
      'Name it en.questions.txt or fr.questions.txt.',
    'faq/7/xx.questions.txt:1:1 file-name: The file “xx.questions.txt” is not named after a language. ' +
      'Name it en.questions.txt or fr.questions.txt.',
  ]);
});

test('a file that is not UTF-8 or far too large is reported, never parsed', () => {
  assert.match(report({ 'faq/7/en.md': 400_000 })[0] ?? '', /faq\/7\/en\.md:1:1 file-size: The file has 391 kB/);
  assert.match(
    report({ 'faq/7/en.md': 100 })[0] ?? '',
    /faq\/7\/en\.md:1:1 file-encoding: The file is not encoded as UTF-8\./,
  );
});

test('front matter that is missing or never closed is said in a sentence', () => {
  assert.match(report({ 'faq/7/en.md': '# Hello\n' })[0] ?? '', /The file has no front matter\./);
  assert.match(report({ 'faq/7/en.md': '---\ntitle: Hello\n' })[0] ?? '', /The front matter is not closed\./);
  assert.match(report({ 'faq/7/en.md': '---\n---\nHello\n' })[0] ?? '', /The front matter has no fields\./);
});

test('an empty content folder is an empty catalogue', () => {
  const { catalogue, problems } = buildCatalogue([]);
  assert.equal(catalogue.articles.size, 0);
  assert.deepEqual(problems, []);
});

test('merges are followed to their end; a circle is reported', () => {
  const { catalogue } = aCatalogue({
    'faq/3/en.md': aSource(),
    'retired.yaml': '1: { mergedInto: 2 }\n2: { mergedInto: 3 }\n',
  });
  assert.deepEqual(catalogue.retired.get('1'), { kind: 'merged', target: '3' });
  assert.deepEqual(report({ 'retired.yaml': '1: { mergedInto: 2 }\n2: { mergedInto: 1 }\n' }), [
    'retired.yaml:1:4 merge-circle: The merge of 1 leads back to itself. Let it lead to an id that still has an article.',
    'retired.yaml:2:4 merge-circle: The merge of 2 leads back to itself. Let it lead to an id that still has an article.',
  ]);
});

test('places in a text are places in its file', () => {
  const { catalogue } = aCatalogue({ 'faq/7/en.md': aSource({}, 'Body\n') });
  const body = catalogue.articles.get('7')?.source.body ?? '';
  assert.equal(body.split('\n').at(-2), 'Body');
  assert.equal(body.length, aSource({}, 'Body\n').length);
});
