import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findProblems } from '#checks/find-problems.ts';
import { remove } from '#editing/remove.ts';
import { after, shown } from '../../fixtures/edits.ts';
import { aCatalogue, aSource } from '../../fixtures/make.ts';

const files = {
  'faq/1400/en.md': aSource({ title: 'Use *kSync*', slug: 'ksync' }),
  'faq/2193/en.md': aSource(
    { title: 'Another', slug: 'b', related: [1400] },
    'Read <faq:1400> or [how it was](faq:1400).\n',
  ),
  'faq/2017/en.md': aSource({ title: 'A third one', slug: 'c' }),
  'retired.yaml': '1300: { mergedInto: 1400 }\n',
};
const removal = { id: '1400', day: '2026-05-13', usedIds: new Set<string>(), alternatives: [] };

test('links to a removed article become its words, and the editor is told where', () => {
  const { catalogue } = aCatalogue(files);
  const edit = remove(catalogue, { ...removal, reason: { en: 'It is gone: use CalDAV.', fr: "L'app n'existe plus." } });
  assert.equal(
    shown(edit),
    `change faq/2193/en.md
- related: [1400]
- Read <faq:1400> or [how it was](faq:1400).
+ Read "Use \\*kSync\\*" or how it was.
change retired.yaml
- 1300: { mergedInto: 1400 }
+ 1300: { removed: 2026-05-13, reason: { en: 'It is gone: use CalDAV.', fr: L'app n'existe plus. } }
+ 1400:
+   removed: 2026-05-13
+   reason:
+     en: 'It is gone: use CalDAV.'
+     fr: L'app n'existe plus.
delete faq/1400/en.md
`,
  );
  assert.deepEqual(edit.notes, ['Links became plain words. Read these texts again: faq/2193/en.md.']);
  const result = after(catalogue, edit);
  assert.deepEqual(result.problems, []);
  assert.deepEqual(
    findProblems(result.catalogue).filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('links to a removed article lead to the first alternative, if there is one', () => {
  const { catalogue } = aCatalogue(files);
  const edit = remove(catalogue, { ...removal, reason: { en: 'It is gone.' }, alternatives: ['2017', '2193'] });
  assert.equal(
    shown(edit),
    `change faq/2193/en.md
- related: [1400]
- Read <faq:1400> or [how it was](faq:1400).
+ related: [2017]
+ Read <faq:2017> or [how it was](faq:2017).
change retired.yaml
- 1300: { mergedInto: 1400 }
+ 1300: { mergedInto: 2017 }
+ 1400:
+   removed: 2026-05-13
+   reason:
+     en: It is gone.
+   alternatives: [2017, 2193]
delete faq/1400/en.md
`,
  );
  assert.deepEqual(edit.notes, ['Readers of fr see the English reason: add theirs in retired.yaml.']);
});

test('a removal needs an English reason and alternatives that help', () => {
  const { catalogue } = aCatalogue(files);
  assert.throws(() => remove(catalogue, { ...removal, reason: { fr: 'Supprimé.' } }), {
    name: 'RefusedEdit',
    message: 'Readers want to know why: give at least an English reason.',
  });
  assert.throws(() => remove(catalogue, { ...removal, reason: { en: 'Gone.' }, alternatives: ['9'] }), {
    message: 'FAQ 9 cannot help instead: there is none.',
  });
});
