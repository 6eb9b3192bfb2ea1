import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { aSource, aTranslation } from '../fixtures/make.ts';
import { aKnowledgeBase } from '../fixtures/knowledge-base.ts';

/** An article with its translation, as an editor writes them. */
const en = `---
title: Create an alias
slug: create-an-alias
summary: Receive mail under a second name.
type: how-to
category: basics
updated: 2026-05-01
---

An alias is a second name.

## Steps {#steps}

1. Open the settings.
2. Click **Add**.
`;
const fr = `---
title: Créer un alias
slug: creer-un-alias
summary: Recevez des e-mails sous un second nom.
basedOn: 2026-05-01
---

Un alias est un second nom.

## Étapes {#steps}

1. Ouvrez les paramètres.
2. Cliquez sur **Ajouter**.
`;

test('good content is answered in one line', async () => {
  const { kb } = aKnowledgeBase({ 'faq/1/en.md': en, 'faq/1/fr.md': fr });
  assert.deepEqual(await kb('check'), { code: 0, out: 'No problems in 1 article.\n', err: '' });
});

describe('an editor who breaks an article in ten ways is told the line and the cure each time', () => {
  const rows: [what: string, path: string, from: string, to: string, told: string][] = [
    [
      'a colon in the title',
      'faq/1/fr.md',
      'Créer un alias',
      'Alias : le créer',
      `content/faq/1/fr.md:2:8  yaml  The text contains a colon, which is taken for the end of another field’s name.
  Put the text between quotation marks: title: 'Alias : le créer'`,
    ],
    [
      'a date as people write it',
      'faq/1/en.md',
      '2026-05-01',
      '1.5.2026',
      `content/faq/1/en.md:7:10  front-matter  “1.5.2026” is not a day in the form of “updated”.
  Write updated: 2026-05-01`,
    ],
    [
      'a misspelt field',
      'faq/1/en.md',
      'category',
      'catgory',
      `content/faq/1/en.md:6:1  front-matter  There is no field “catgory”.
  Did you mean “category”?`,
    ],
    [
      'a category that does not exist',
      'faq/1/en.md',
      'category: basics',
      'category: basic',
      `content/faq/1/en.md:6:11  unknown-category  There is no category “basic”.
  Did you mean “basics”?`,
    ],
    [
      'a link to no article',
      'faq/1/en.md',
      'a second name.\n\n##',
      'a second name, see <faq:99>.\n\n##',
      `content/faq/1/en.md:10:32  broken-link  “faq:99” leads to no article.
  Find the id with: npm run kb -- find "words of its title"`,
    ],
    [
      'a link to a section that does not exist',
      'faq/1/en.md',
      'a second name.\n\n##',
      'a second name, see [below](#step).\n\n##',
      `content/faq/1/en.md:10:32  missing-anchor  This text has no section or step “step”.
  Did you mean “steps”?`,
    ],
    [
      'an image that is not there',
      'faq/1/fr.md',
      '1. Ouvrez',
      '![Les paramètres](parametres.png)\n\n1. Ouvrez',
      `content/faq/1/fr.md:12:1  missing-image  There is no image “parametres.png” in faq/1/.
  Put the image into that folder; capital letters in its name count.`,
    ],
    [
      'a translated heading id',
      'faq/1/fr.md',
      '{#steps}',
      '{#etapes}',
      `content/faq/1/fr.md:10:1  different-heading-ids (warning)  This heading has the id “etapes”, the same heading of the source “steps”.
  Let both editions have the same headings in the same order, with the same ids.`,
    ],
    [
      'a forgotten step',
      'faq/1/fr.md',
      '2. Cliquez sur **Ajouter**.\n',
      '',
      `content/faq/1/fr.md:12:1  different-outline (warning)  The section “steps” has a numbered list of 1; in the source it has a numbered list of 2.
  Let both editions have the same steps, tables and warnings in the same order.`,
    ],
    [
      'letters in a wrong encoding',
      'faq/1/fr.md',
      'paramètres',
      'paramÃ¨tres',
      `content/faq/1/fr.md:12:20  mojibake  “Ã¨” is “è”, read in a wrong encoding.
  Write è`,
    ],
  ];
  for (const [what, path, from, to, told] of rows) {
    test(what, async () => {
      const base = aKnowledgeBase({ 'faq/1/en.md': en, 'faq/1/fr.md': fr });
      base.write(path, base.read(path).replace(from, to));
      const { code, out } = await base.kb('check');
      assert.ok(out.startsWith(`${told}\n`), out);
      assert.equal(code, told.includes('(warning)') ? 0 : 1);
    });
  }
});

const broken = {
  'faq/1/en.md': aSource({}, '## Limits\n\nSee <faq:9>, 100% sure, the the end.\n'),
  'faq/1/fr.md': aTranslation({}, '## Limites\n'),
};

describe('the report has a form for each kind of reader', () => {
  test('for people', async () => {
    const { kb } = aKnowledgeBase(broken);
    assert.deepEqual(await kb('check'), {
      code: 1,
      out: `content/faq/1/en.md:9:1  missing-heading-id (warning)  The heading “Limits” has no id.
  Write ## Limits {#limits}
content/faq/1/en.md:11:5  broken-link  “faq:9” leads to no article.
  Find the id with: npm run kb -- find "words of its title"
content/faq/1/en.md:11:25  doubled-word (warning)  “the” stands twice.
  Remove one of the two, if it is not meant.
content/faq/1/fr.md:7:1  missing-heading-id (warning)  The heading “Limites” has no id.
  Write ## Limites {#limits}

1 error and 3 warnings in 1 article.
2 problems can be repaired with: npm run kb -- check --fix
`,
      err: '',
    });
  });

  test('for programs', async () => {
    const { kb } = aKnowledgeBase({ 'faq/1/en.md': aSource({}, 'See <faq:9>.\n'), 'faq/1/fr.md': aTranslation() });
    const { code, out } = await kb('check', '--json');
    assert.equal(code, 1);
    assert.deepEqual(JSON.parse(out), {
      articles: 1,
      errors: 1,
      warnings: 0,
      cured: 0,
      problems: [
        {
          path: 'content/faq/1/en.md',
          line: 9,
          column: 5,
          message: '“faq:9” leads to no article.',
          advice: 'Find the id with: npm run kb -- find "words of its title"',
          rule: 'broken-link',
          severity: 'error',
        },
      ],
    });
  });

  test('for GitHub', async () => {
    const { kb } = aKnowledgeBase(broken);
    const { out } = await kb('check', '--format', 'github');
    assert.equal(
      out,
      `::warning file=content/faq/1/en.md,line=9,col=1,title=missing-heading-id::The heading “Limits” has no id.%0AWrite ## Limits {#limits}
::error file=content/faq/1/en.md,line=11,col=5,title=broken-link::“faq:9” leads to no article.%0AFind the id with: npm run kb -- find "words of its title"
::warning file=content/faq/1/en.md,line=11,col=25,title=doubled-word::“the” stands twice.%0ARemove one of the two, if it is not meant.
::warning file=content/faq/1/fr.md,line=7,col=1,title=missing-heading-id::The heading “Limites” has no id.%0AWrite ## Limites {#limits}
4 problems in 1 article.
`,
    );
  });
});

describe('a repair', () => {
  test('cures what it can, says what is left, and does nothing the second time', async () => {
    const base = aKnowledgeBase(broken);
    assert.deepEqual(await base.kb('check', '--fix'), {
      code: 1,
      out: `2 problems are repaired.
  changed  content/faq/1/en.md
  changed  content/faq/1/fr.md
content/faq/1/en.md:11:5  broken-link  “faq:9” leads to no article.
  Find the id with: npm run kb -- find "words of its title"
content/faq/1/en.md:11:25  doubled-word (warning)  “the” stands twice.
  Remove one of the two, if it is not meant.

2 problems repaired.
1 error and 1 warning in 1 article.
`,
      err: '',
    });
    const repaired = [base.read('faq/1/en.md'), base.read('faq/1/fr.md')];
    assert.deepEqual(repaired, [
      broken['faq/1/en.md'].replace('## Limits', '## Limits {#limits}'),
      broken['faq/1/fr.md'].replace('## Limites', '## Limites {#limits}'),
    ]);
    const { out } = await base.kb('check', '--fix');
    assert.ok(out.endsWith('\n1 error and 1 warning in 1 article.\n'), out);
    assert.deepEqual([base.read('faq/1/en.md'), base.read('faq/1/fr.md')], repaired);
  });

  test('can be looked at first', async () => {
    const base = aKnowledgeBase({ 'faq/1/en.md': aSource({}, '## Limits\n') });
    assert.deepEqual(await base.kb('check', '--fix', '--dry-run'), {
      code: 0,
      out: `Nothing is written. This would be done:

change content/faq/1/en.md
@@ -7,3 +7,3 @@
 updated: "2026-01-31"
 ---
-## Limits
+## Limits {#limits}

1 problem is repaired.
`,
      err: '',
    });
    assert.equal(base.read('faq/1/en.md'), aSource({}, '## Limits\n'));
  });

  test('leaves the report for programs readable', async () => {
    const { kb } = aKnowledgeBase({
      'faq/1/en.md': aSource({}, '## Limits\n'),
      'faq/1/fr.md': aTranslation({}, '## Limites\n'),
    });
    const { code, out } = await kb('check', '--fix', '--json');
    assert.equal(code, 0);
    assert.deepEqual(JSON.parse(out), { articles: 1, errors: 0, warnings: 0, cured: 2, problems: [] });
  });
});

test('--changed warns only about what was changed since, and always about errors', async () => {
  const base = aKnowledgeBase({
    'faq/1/en.md': aSource({}, 'The the first.\n'),
    'faq/2/en.md': aSource({ title: 'Another', slug: 'b' }, 'The the second. <faq:9>\n'),
    'faq/3/en.md': aSource({ title: 'A third one', slug: 'c' }),
  });
  base.git('init', '-q', '-b', 'main');
  base.git('add', '.');
  base.git('commit', '-q', '-m', 'Begin');
  base.git('switch', '-q', '-c', 'work');
  base.write('faq/3/en.md', aSource({ title: 'A third one', slug: 'c' }, 'Of of it.\n'));
  base.write('faq/4/en.md', aSource({ title: 'New one', slug: 'd' }, 'In in it.\n'));
  const { out } = await base.kb('check', '--changed', 'main');
  const places = out.split('\n').filter((line) => /^content/.test(line) && !line.includes('missing-translation'));
  assert.deepEqual(places, [
    'content/faq/2/en.md:9:17  broken-link  “faq:9” leads to no article.',
    'content/faq/3/en.md:9:1  doubled-word (warning)  “Of” stands twice.',
    'content/faq/4/en.md:9:1  doubled-word (warning)  “In” stands twice.',
  ]);
});

test('--watch checks again after a change, until it is ended', async () => {
  const base = aKnowledgeBase({ 'faq/1/en.md': en, 'faq/1/fr.md': fr });
  const end = new AbortController();
  let printed = '';
  const outs: (() => void)[] = [];
  const saidTwice = new Promise<void>((resolve) => outs.push(resolve));
  const done = base.kbWith(
    {
      signal: end.signal,
      out(text) {
        printed += text;
        const rounds = printed.split('Waiting for changes.\n').length - 1;
        if (rounds === 1 && text.startsWith('Waiting'))
          setTimeout(() => {
            base.write('faq/1/fr.md', `${fr}De de fin.\n`);
          }, 50);
        if (rounds === 2) outs[0]?.();
      },
    },
    'check',
    '--watch',
  );
  await Promise.race([saidTwice, done]);
  end.abort();
  assert.equal((await done).code, 0);
  assert.match(
    printed,
    /^Checking the content …\nNo problems in 1 article\.\nWaiting for changes\.\nChecking the content …\n.*doubled-word/s,
  );
});

test('an article that was deleted by hand is missed, as long as Git remembers it', async () => {
  const base = aKnowledgeBase({ 'faq/1/en.md': en, 'faq/1/fr.md': fr, 'faq/2/en.md': aSource() });
  base.git('init', '-q', '-b', 'main');
  base.git('add', '.');
  base.git('commit', '-q', '-m', 'Begin');
  base.git('rm', '-q', '-r', 'content/faq/2');
  const { code, out } = await base.kb('check');
  assert.equal(code, 1);
  assert.equal(
    out,
    `content/retired.yaml:1:1  vanished-id  There was an article FAQ 2, and nothing says what became of it.
  Say it with: npm run kb -- remove 2 --reason "…", or npm run kb -- merge 2 --into <id>

1 error and 0 warnings in 1 article.
`,
  );
  await base.kb('remove', '2', '--reason', 'It was never published.');
  assert.equal((await base.kb('check')).out, 'No problems in 1 article.\n');
});

test('without a content folder, the editor is told where to start the command', async () => {
  const base = aKnowledgeBase();
  rmSync(join(base.root, 'content'), { recursive: true });
  assert.deepEqual(await base.kb('check'), {
    code: 2,
    out: '',
    err: `There is no folder content. Start the command in the folder of the knowledge base, or name its content in KB_CONTENT.

Usage: npm run kb -- check [--fix [--dry-run]] [--changed <version>] [--format <format>] [--watch]
Help:  npm run kb -- check --help
`,
  });
});
