import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archive } from '#editing/archive.ts';
import { shown } from '../../fixtures/edits.ts';
import { aCatalogue, aSource } from '../../fixtures/make.ts';

const files = {
  'faq/1500/en.md': `---
title: The old way # as it was
slug: old
summary: A summary that is long enough to be one.
type: how-to
category: basics
updated: 2026-01-31
---

Text.
`,
  'faq/2017/en.md': aSource({ title: 'The new way', slug: 'new', related: [1500] }, 'See <faq:1500>.\n'),
};

test('an archived article keeps its text and leaves the lists of others', () => {
  const { catalogue } = aCatalogue(files);
  const edit = archive(catalogue, '1500', undefined);
  assert.equal(
    shown(edit),
    `change faq/2017/en.md
- related: [1500]
change faq/1500/en.md
+ status: archived
`,
  );
  assert.deepEqual(edit.notes, [
    'Readers still come to it from FAQ 2017: lead them elsewhere, or name a successor with --successor <id>.',
  ]);
});

test('with a successor, all links lead there', () => {
  const { catalogue } = aCatalogue({ ...files, 'faq/3000/en.md': aSource({ title: 'A third one', slug: 'c' }) });
  const edit = archive(catalogue, '1500', '3000');
  assert.equal(
    shown(edit),
    `change faq/2017/en.md
- related: [1500]
- See <faq:1500>.
+ related: [3000]
+ See <faq:3000>.
change faq/1500/en.md
+ status: archived
+ successor: 3000
`,
  );
  assert.deepEqual(edit.notes, []);
});

test('what cannot be archived is refused', () => {
  const { catalogue } = aCatalogue({
    ...files,
    'faq/9/en.md': aSource({ title: 'Gone now', slug: 'g', status: 'archived' }),
  });
  const refused = (id: string, successor: string | undefined, message: string) => {
    assert.throws(() => archive(catalogue, id, successor), { name: 'RefusedEdit', message });
  };
  refused('7', undefined, 'There is no FAQ 7.');
  refused('9', undefined, 'FAQ 9 is archived already.');
  refused('1500', '1500', 'An article cannot be its own successor.');
  refused('1500', '9', 'FAQ 9 cannot be the successor: readers cannot read it.');
});
