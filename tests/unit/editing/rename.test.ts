import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rename } from '#editing/rename.ts';
import { after, shown } from '../../fixtures/edits.ts';
import { aCatalogue, aSource } from '../../fixtures/make.ts';

const files = { 'faq/2193/en.md': aSource({ title: 'Create an alias', slug: 'old-name' }) };

test('a new slug is made of the title, and the old address keeps answering', () => {
  const { catalogue } = aCatalogue(files);
  const edit = rename(catalogue, '2193', 'en');
  assert.equal(
    shown(edit),
    `change faq/2193/en.md
- slug: "old-name"
+ slug: create-an-alias
create redirects.yaml
redirects:
  - { from: /en/2193/old-name/, to: /en/2193/ }
`,
  );
  assert.equal(edit.summary, 'The address of FAQ 2193 becomes /en/2193/create-an-alias/.');
  assert.deepEqual(edit.notes, ['/en/2193/old-name/ keeps answering and leads on.']);
});

test('a slug that comes back is no longer redirected away', () => {
  const first = aCatalogue({
    ...files,
    'redirects.yaml': '# Former sites\nredirects:\n  - { from: /faq/alias, to: faq:2193 } # 2019\n',
  });
  const second = after(first.catalogue, rename(first.catalogue, '2193', 'en', 'new-name'));
  const third = after(second.catalogue, rename(second.catalogue, '2193', 'en', 'old-name'));
  assert.deepEqual(third.problems, []);
  assert.equal(
    third.catalogue.written.get('redirects.yaml'),
    `# Former sites
redirects:
  - { from: /faq/alias, to: faq:2193 } # 2019
  - { from: /en/2193/new-name/, to: /en/2193/ }
`,
  );
});

test('what is no slug is refused, with a better one', () => {
  const { catalogue } = aCatalogue(files);
  const refused = (locale: string, slug: string | undefined, message: string) => {
    assert.throws(() => rename(catalogue, '2193', locale, slug), { name: 'RefusedEdit', message });
  };
  refused('en', 'Créer un alias', '“Créer un alias” is no slug. Write creer-un-alias.');
  refused('en', 'old-name', 'FAQ 2193 has the slug “old-name” already.');
  refused('fr', 'x', 'FAQ 2193 has no edition in “fr”. Our languages are en, fr.');
  assert.throws(() => rename(catalogue, '9', 'en'), { message: 'There is no FAQ 9.' });
});
