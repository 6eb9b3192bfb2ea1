import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { aSource, aTranslation } from '../fixtures/make.ts';
import { aKnowledgeBase } from '../fixtures/knowledge-base.ts';

const files = {
  'faq/1811/en.md': aSource({ title: 'The old way', slug: 'old' }),
  'faq/2017/en.md': aSource({ title: 'The new way', slug: 'new' }),
  'faq/2193/en.md': aSource({ title: 'A third one', slug: 'c', related: [1811] }, 'See <faq:1811>.\n'),
};

test('merge: looked at first, then done', async () => {
  const base = aKnowledgeBase(files);
  assert.deepEqual(await base.kb('merge', '1811', '--into', '2017', '--dry-run'), {
    code: 0,
    out: `Nothing is written. This would be done:

change content/faq/2193/en.md
@@ -6,5 +6,5 @@
 category: "basics"
 updated: "2026-01-31"
-related: [1811]
+related: [2017]
 ---
-See <faq:1811>.
+See <faq:2017>.

create content/retired.yaml
@@ -0,0 +1,1 @@
+1811: { mergedInto: 2017 }

delete content/faq/1811/en.md

FAQ 1811 is merged into FAQ 2017, “The new way”.
The text of FAQ 1811 is gone from the folder. If readers still need something of it, copy it into FAQ 2017: Git keeps the old file.
`,
    err: '',
  });
  assert.equal(base.read('faq/2193/en.md'), files['faq/2193/en.md']);

  assert.deepEqual(await base.kb('merge', 'faq:1811', '--into', '#2017'), {
    code: 0,
    out: `FAQ 1811 is merged into FAQ 2017, “The new way”.
  changed  content/faq/2193/en.md
  created  content/retired.yaml
  deleted  content/faq/1811/en.md
The text of FAQ 1811 is gone from the folder. If readers still need something of it, copy it into FAQ 2017: Git keeps the old file.
`,
    err: '',
  });
  assert.equal(base.read('retired.yaml'), '1811: { mergedInto: 2017 }\n');
  assert.equal(existsSync(join(base.root, 'content/faq/1811')), false);
  assert.equal((await base.kb('check')).code, 0);
  assert.deepEqual(await base.kb('merge', '1811', '--into', '2017'), {
    code: 2,
    out: '',
    err: 'FAQ 1811 was merged into FAQ 2017 already.\n',
  });
});

test('archive and remove', async () => {
  const base = aKnowledgeBase(files);
  assert.equal(
    (await base.kb('archive', '1811', '--successor', '2017')).out,
    `FAQ 1811, “The old way”, is archived.
  changed  content/faq/2193/en.md
  changed  content/faq/1811/en.md
`,
  );
  assert.equal(
    (
      await base.kb(
        'remove',
        '1811',
        '--reason',
        'It is gone.',
        '--reason',
        'fr: Il a disparu.',
        '--alternatives',
        '2017, 2193',
      )
    ).out,
    `FAQ 1811 is removed; its address says why.
  created  content/retired.yaml
  deleted  content/faq/1811/en.md
`,
  );
  assert.equal(
    base.read('retired.yaml'),
    `1811:
  removed: 2026-05-13
  reason:
    en: It is gone.
    fr: Il a disparu.
  alternatives: [2017, 2193]
`,
  );
  assert.equal((await base.kb('check')).code, 0);
});

test('translate and rename', async () => {
  const base = aKnowledgeBase(files);
  assert.equal(
    (await base.kb('translate', '2017', 'fr', '--title', 'La nouvelle méthode')).out,
    `The translation of FAQ 2017, “The new way”, is begun.
  created  content/faq/2017/fr.md
Write the new language over the text of the source. Leave ids {#…}, addresses and names of images as they are.
`,
  );
  assert.equal(
    (await base.kb('rename', '2017', 'fr', 'methode')).out,
    `The address of FAQ 2017 becomes /fr/2017/methode/.
  changed  content/faq/2017/fr.md
  created  content/redirects.yaml
/fr/2017/la-nouvelle-methode/ keeps answering and leads on.
`,
  );
});

test('find: by id, by address, by words in either language', async () => {
  const { kb } = aKnowledgeBase({
    ...files,
    'faq/2017/fr.md': aTranslation({ title: 'La nouvelle méthode', slug: 'methode' }),
    'retired.yaml':
      '1500: { mergedInto: 2017 }\n1400:\n  removed: 2025-03-31\n  reason: { en: It is gone. }\n  alternatives: [2017]\n',
  });
  const found = `FAQ 2017  how-to, basics  http://localhost:4321/2017/
  en  The new way
      content/faq/2017/en.md
  fr  La nouvelle méthode
      content/faq/2017/fr.md
`;
  for (const words of [
    ['2017'],
    ['FAQ', '2017'],
    ['https://faq.example.ch/2017'],
    ['nouvelle', 'METHODE'],
    ['new way'],
  ]) {
    assert.deepEqual(await kb('find', ...words), { code: 0, out: found, err: '' });
  }
  assert.equal((await kb('find', '1500')).out, `FAQ 1500 was merged into FAQ 2017.\n${found}`);
  assert.equal((await kb('find', '1400')).out, `FAQ 1400 was removed on 2025-03-31: It is gone.\n${found}`);
  assert.deepEqual(await kb('find', '9999'), { code: 1, out: 'There is no FAQ 9999.\n', err: '' });
  assert.deepEqual(await kb('find', 'zebra'), {
    code: 1,
    out: 'No article has “zebra” in its titles, keywords or summaries.\n',
    err: '',
  });
  const { articles } = JSON.parse((await kb('find', '2017', '--json')).out) as { articles: { shortLink: string }[] };
  assert.equal(articles[0]?.shortLink, 'http://localhost:4321/2017/');
});

test('status: what is to be translated', async () => {
  const { kb } = aKnowledgeBase({
    'faq/1/en.md': aSource({ updated: '2026-05-01' }),
    'faq/1/fr.md': aTranslation(),
    'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }),
    'faq/3/en.md': aSource({ title: 'All done', slug: 'c', status: 'draft' }),
    'faq/3/fr.md': aTranslation({ title: 'C’est fini' }),
    'faq/4/fr.md': aSource({ title: 'Une source', slug: 'd' }),
    'faq/4/en.md': aTranslation({ title: 'By machine', machine: true }),
  });
  assert.deepEqual(await kb('status'), {
    code: 0,
    out: `FAQ     en        fr        title
1       source    outdated  A title
2       source    missing   Another
4       machine   source    Une source

en: 3 source, 1 machine
fr: 1 source, 1 ok, 1 outdated, 1 missing
3 articles of 4 shown.
`,
    err: '',
  });
  assert.equal(
    (await kb('status', '--locale', 'fr', '--state', 'missing')).out,
    `FAQ     fr        title
2       missing   Another

fr: 1 source, 1 ok, 1 outdated, 1 missing
1 article of 4 shown.
`,
  );
  assert.match((await kb('status', '--all')).out, /\n3 {7}source {4}ok {8}All done \(draft\)\n/);
  const { counts } = JSON.parse((await kb('status', '--json')).out) as { counts: Record<string, unknown> };
  assert.deepEqual(counts.fr, { source: 1, ok: 1, outdated: 1, missing: 1, machine: 0 });
});
