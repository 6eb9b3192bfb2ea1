import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { merge } from '#editing/merge.ts';
import { findProblems } from '#checks/find-problems.ts';
import { after, shown } from '../../fixtures/edits.ts';
import { aCatalogue, aSource, aTaxonomy, aTranslation } from '../../fixtures/make.ts';

const none = new Set<string>();

/** FAQ 1811 is to be merged into FAQ 2017; everything that can name an article names it. */
const files = {
  'faq/1811/en.md': aSource({ title: 'The old way', slug: 'old' }, '## Limits {#limits}\n\n## Prices {#prices}\n'),
  'faq/1811/fr.md': aTranslation(
    { title: "L'ancienne", slug: 'ancienne' },
    '## Limites {#limits}\n\n## Prix {#prices}\n',
  ),
  'faq/1811/form.png': 10,
  'faq/2017/en.md': aSource({ title: 'The new way', slug: 'new' }, '## Limits {#limits}\n'),
  'faq/2017/fr.md': aTranslation({ title: 'La nouvelle', slug: 'nouvelle' }, '## Limites {#limits}\n'),
  'faq/3000/en.md': aSource(
    { title: 'A third one', slug: 'third', related: [1811, 2017] },
    'See <faq:1811>, [the limits](faq:1811#limits) or [prices](faq:1811#prices).\n',
  ),
  'faq/3001/en.md': aSource({
    title: 'Archived',
    slug: 'archived',
    status: 'archived',
    successor: 1811,
    related: [1811],
  }),
  'taxonomy.yaml': `${aTaxonomy}featured: [1811, 3000]\n`,
  'retired.yaml':
    '# Gone\n1500: { mergedInto: 1811 }\n2900:\n  removed: 2025-03-31\n  reason: { en: Gone. }\n  alternatives: [1811]\n',
  'redirects.yaml': 'redirects:\n  - { from: /old, to: faq:1811 } # of 2019\n',
};

test('a merge leads everything that named the article to the other one', () => {
  const { catalogue } = aCatalogue(files);
  const edit = merge(catalogue, '1811', '2017', none);
  assert.equal(
    shown(edit),
    `change faq/3000/en.md
- related: [1811,2017]
- See <faq:1811>, [the limits](faq:1811#limits) or [prices](faq:1811#prices).
+ related: [2017]
+ See <faq:2017>, [the limits](faq:2017#limits) or [prices](faq:2017).
change faq/3001/en.md
- successor: 1811
- related: [1811]
+ successor: 2017
+ related: [2017]
change taxonomy.yaml
- featured: [1811, 3000]
+ featured: [2017, 3000]
change retired.yaml
- 1500: { mergedInto: 1811 }
-   alternatives: [1811]
+ 1500: { mergedInto: 2017 }
+ 1811: { mergedInto: 2017 }
+   alternatives: [2017]
change redirects.yaml
-   - { from: /old, to: faq:1811 } # of 2019
+   - { from: /old, to: faq:2017 } # of 2019
delete faq/1811/en.md
delete faq/1811/form.png
delete faq/1811/fr.md
`,
  );
  assert.equal(edit.summary, 'FAQ 1811 is merged into FAQ 2017, “The new way”.');
  assert.deepEqual(edit.notes, [
    'The text of FAQ 1811 is gone from the folder (“Limits”, “Prices”). If readers still need something of it, copy it into FAQ 2017: Git keeps the old file.',
  ]);
});

test('what readers ask of an article finds the one that it was merged into', () => {
  const { catalogue } = aCatalogue({
    'faq/1811/en.md': aSource({ title: 'The old way', slug: 'old' }),
    'faq/1811/en.questions.txt': 'is there a limit\nwhat does it cost\n',
    'faq/1811/fr.questions.txt': 'combien ça coûte\n',
    'faq/2017/en.md': aSource({ title: 'The new way', slug: 'new' }),
    'faq/2017/en.questions.txt': 'how does it work\nis there a limit\n',
  });
  assert.equal(
    shown(merge(catalogue, '1811', '2017', none)),
    `change faq/2017/en.questions.txt
+ what does it cost
create faq/2017/fr.questions.txt
combien ça coûte
create retired.yaml
1811: { mergedInto: 2017 }
delete faq/1811/en.md
delete faq/1811/en.questions.txt
delete faq/1811/fr.questions.txt
`,
  );
});

test('after a merge the check finds nothing that it did not find before', () => {
  const { catalogue } = aCatalogue(files);
  const result = after(catalogue, merge(catalogue, '1811', '2017', none));
  assert.deepEqual(result.problems, []);
  const errors = findProblems(result.catalogue).filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
});

test('a folder that was deleted by hand can still be merged', () => {
  const { catalogue } = aCatalogue({ 'faq/2017/en.md': aSource() });
  assert.equal(
    shown(merge(catalogue, '1811', '2017', new Set(['1811']))),
    'create retired.yaml\n1811: { mergedInto: 2017 }\n',
  );
});

describe('a merge that makes no sense is refused', () => {
  const { catalogue } = aCatalogue(files);
  for (const [from, into, message] of [
    ['9', '2017', 'There is no FAQ 9.'],
    ['1811', '9', 'There is no FAQ 9 to merge FAQ 1811 into.'],
    ['1811', '1811', 'An article cannot be merged into itself.'],
    ['1500', '2017', 'FAQ 1500 was merged into FAQ 1811 already.'],
    ['2900', '2017', 'FAQ 2900 was removed on 2025-03-31 already.'],
    ['1811', '3001', 'FAQ 3001 is archived: readers who look for FAQ 1811 would find nothing.'],
  ] as const) {
    test(`${from} into ${into}`, () => {
      assert.throws(() => merge(catalogue, from, into, none), { name: 'RefusedEdit', message });
    });
  }
});
