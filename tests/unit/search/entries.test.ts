import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entriesOf } from '#search/entries.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

const idsOf = (files: Record<string, string>, locale: 'en' | 'fr') =>
  entriesOf(aCatalogue(files).catalogue, locale).entries.map(({ id, locale: own }) => `${id} ${own}`);

test('published articles can be found; drafts and archived ones cannot', () => {
  const files = {
    'faq/1/en.md': aSource({ status: 'published' }),
    'faq/2/en.md': aSource({ status: 'draft' }),
    'faq/3/en.md': aSource({ status: 'archived' }),
  };
  assert.deepEqual(idsOf(files, 'en'), ['1 en']);
});

test('an article that is not translated is found in the language that stands in for it', () => {
  const files = {
    'faq/1/en.md': aSource(),
    'faq/1/fr.md': aTranslation(),
    'faq/2/en.md': aSource(),
  };
  assert.deepEqual(idsOf(files, 'fr'), ['1 fr', '2 en']);
});

test('an entry holds what readers may look for, and where it belongs', () => {
  const text = 'Beginning.\n\n## Reset by SMS {#by-sms}\n\nType the code.\n';
  const source = aSource(
    {
      title: 'Reset a password',
      slug: 'reset',
      summary: 'Get back in when you forgot it.',
      keywords: ['pwd'],
      errors: ['E 401'],
      type: 'troubleshooting',
    },
    text,
  );
  const questions = '\nnobody lets me in  \r\nmy code is gone';
  const { catalogue } = aCatalogue({ 'faq/2193/en.md': source, 'faq/2193/en.questions.txt': questions });
  const { entries, address, products } = entriesOf(catalogue, 'en');
  assert.deepEqual(entries, [
    {
      id: '2193',
      locale: 'en',
      title: 'Reset a password',
      slug: 'reset',
      summary: 'Get back in when you forgot it.',
      keywords: ['pwd', 'E 401'],
      questions: ['nobody lets me in', 'my code is gone'],
      sections: [
        { id: '', title: '', text: 'Beginning.' },
        { id: 'by-sms', title: 'Reset by SMS', text: 'Type the code.' },
      ],
      product: 'product',
      category: 'basics',
      type: 'troubleshooting',
      formerIds: [],
      links: 0,
    },
  ]);
  assert.equal(address, '/en/{id}/{slug}/');
  assert.deepEqual(products, [{ key: 'product', name: 'Product' }]);
});

test('an entry knows the ids merged into it, and how many articles link to it', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource(),
    'faq/2/en.md': aSource({}, 'See <faq:1> and <faq:9>.\n'),
    'retired.yaml': '9: { mergedInto: 1 }\n8: { mergedInto: 9 }\n',
  });
  const [first] = entriesOf(catalogue, 'en').entries;
  assert.deepEqual(first?.formerIds.toSorted(), ['8', '9']);
  assert.equal(first?.links, 1);
});

test('names, synonyms and former names lead to one another; what is also typed leads to them', () => {
  const { catalogue } = aCatalogue({
    'faq/1/en.md': aSource(),
    'terms.yaml': `
terms:
  - key: mail
    name: { en: Infomaniak Mail, fr: Infomaniak Mail }
    synonyms: { en: [webmail] }
    alsoTyped: { en: [online mailbox] }
    retired: { en: [WorkSpace] }
`,
  });
  assert.deepEqual(entriesOf(catalogue, 'en').synonyms.glossary, [
    { phrase: 'Infomaniak Mail', typed: ['webmail', 'WorkSpace', 'online mailbox'] },
    { phrase: 'webmail', typed: ['Infomaniak Mail', 'WorkSpace', 'online mailbox'] },
    { phrase: 'WorkSpace', typed: ['Infomaniak Mail', 'webmail', 'online mailbox'] },
  ]);
  assert.deepEqual(entriesOf(catalogue, 'fr').synonyms.glossary, [{ phrase: 'Infomaniak Mail', typed: [] }]);
});
