import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, test } from 'node:test';
import { aFolder } from '../fixtures/folder.ts';
import { aSource } from '../fixtures/make.ts';
import { aKnowledgeBase, knowledgeBaseIn, type KnowledgeBase } from '../fixtures/knowledge-base.ts';

const flags = ['--title', 'Create an alias', '--type', 'how-to', '--category', 'basics'];

/** Put a knowledge base under Git, with one commit. */
function underGit(base: KnowledgeBase): KnowledgeBase {
  base.git('init', '-q', '-b', 'main');
  base.git('add', '.');
  base.git('commit', '-q', '-m', 'Begin');
  return base;
}

test('a new article is written, and its short link said', async () => {
  const base = aKnowledgeBase({ 'faq/7/en.md': aSource({ title: 'Delete a mailbox' }) });
  assert.deepEqual(await base.kb('new', ...flags), {
    code: 0,
    out: `FAQ 8, “Create an alias”, is begun as a draft.
  created  content/faq/8/en.md
Write the text where it says TODO. Readers see the article when you remove the line “status: draft”.
Then write into faq/8/en.questions.txt what readers ask when this is their answer, a line for each.
Its short link is http://localhost:4321/8/
`,
    err: '',
  });
  assert.match(base.read('faq/8/en.md'), /^---\ntitle: Create an alias\nslug: create-an-alias\n/);
  assert.equal((await base.kb('check')).code, 0);
});

test('a dry run shows the file and writes nothing', async () => {
  const base = aKnowledgeBase();
  const { out } = await base.kb('new', ...flags, '--locale', 'fr', '--dry-run');
  assert.match(out, /^Nothing is written\. This would be done:\n\ncreate content\/faq\/1\/fr\.md\n/);
  assert.match(out, /\n\+title: Create an alias\n/);
  assert.throws(() => base.read('faq/1/fr.md'));
});

test('programs get the id and the short link', async () => {
  const { out } = await aKnowledgeBase().kb('new', ...flags, '--json');
  const { id, shortLink, performed, changes } = JSON.parse(out) as Record<string, unknown>;
  assert.deepEqual([id, shortLink, performed], ['1', 'http://localhost:4321/1/', true]);
  assert.equal((changes as { path: string }[])[0]?.path.endsWith('content/faq/1/en.md'), true);
});

test('a title that resembles another is pointed out', async () => {
  const base = aKnowledgeBase({ 'faq/7/en.md': aSource({ title: 'Creating aliases' }) });
  const { code, out } = await base.kb('new', ...flags);
  assert.equal(code, 0);
  assert.ok(out.endsWith('Compare FAQ 7, “Creating aliases”: is it the same question?\n'), out);
});

describe('at a terminal it asks for what is not given', () => {
  test('language, title, type, category and summary', async () => {
    const base = aKnowledgeBase();
    const { code, out } = await base.kbAsking(
      ['\u001b[B\r', "Créer l'alias\r", '\u001b[B\r', '\r', 'Recevez des e-mails sous un second nom.\r'],
      'new',
    );
    assert.equal(code, 0);
    assert.ok(out.startsWith("FAQ 1, “Créer l'alias”, is begun as a draft.\n"), out);
    assert.ok(
      base.read('faq/1/fr.md').startsWith(`---
title: Créer l'alias
slug: creer-l-alias
summary: Recevez des e-mails sous un second nom.
keywords: []
type: troubleshooting
category: basics
`),
    );
  });

  test('whether an article is wanted that resembles another; no writes nothing', async () => {
    const base = aKnowledgeBase({ 'faq/7/en.md': aSource({ title: 'Creating aliases' }) });
    const { code, err } = await base.kbAsking(['\r', 'n'], 'new', ...flags, '--locale', 'en');
    assert.deepEqual([code, err], [1, 'Cancelled: nothing was written.\n']);
    assert.throws(() => base.read('faq/8/en.md'));
  });

  test('and stops when somebody presses Ctrl+C', async () => {
    const base = aKnowledgeBase();
    const { code, err } = await base.kbAsking(['\u0003'], 'new');
    assert.deepEqual([code, err], [1, 'Cancelled: nothing was written.\n']);
  });

  test('title and summary of a translation', async () => {
    const base = aKnowledgeBase({ 'faq/1/en.md': aSource() });
    const { code } = await base.kbAsking(['Un bon titre\r', '\r'], 'translate', '1', 'fr');
    assert.equal(code, 0);
    assert.match(base.read('faq/1/fr.md'), /^---\ntitle: Un bon titre\nslug: un-bon-titre\nsummary: 'TODO: /);
  });
});

describe('the id is free', () => {
  test('in all branches, also in those of others, and in the past', async () => {
    const base = underGit(aKnowledgeBase({ 'faq/7/en.md': aSource() }));
    base.git('switch', '-q', '-c', 'colleague');
    base.write('faq/20/en.md', aSource({ title: 'Of a colleague' }));
    base.git('add', '.');
    base.git('commit', '-q', '-m', 'Add 20');
    base.git('update-ref', 'refs/remotes/origin/colleague', 'HEAD');
    base.git('switch', '-q', 'main');
    base.git('branch', '-q', '-D', 'colleague');
    const { out } = await base.kb('new', ...flags, '--json');
    assert.equal((JSON.parse(out) as { id: string }).id, '21');
  });

  test('among the retired, too', async () => {
    const base = aKnowledgeBase({ 'faq/7/en.md': aSource(), 'retired.yaml': '30: { mergedInto: 7 }\n' });
    const { out } = await base.kb('new', ...flags, '--json');
    assert.equal((JSON.parse(out) as { id: string }).id, '31');
  });
});

describe('two editors who begin an article at the same time', () => {
  /** Two clones of one repository, each with a new article that is committed and, from the first, pushed. */
  async function twoClones(second: string[]) {
    const origin = underGit(aKnowledgeBase({ 'faq/7/en.md': aSource() }));
    const clone = () => {
      const folder = aFolder();
      execFileSync('git', ['clone', '-q', origin.root, folder], { stdio: 'ignore' });
      return knowledgeBaseIn(folder);
    };
    const [jane, john] = [clone(), clone()];
    await jane.kb('new', ...flags);
    await john.kb('new', ...second);
    for (const editor of [jane, john]) {
      editor.git('switch', '-q', '-c', 'work');
      editor.git('add', '.');
      editor.git('commit', '-q', '-m', 'Begin an article');
    }
    john.git('fetch', '-q', jane.root, 'work');
    return john;
  }

  test('get a conflict from Git, not two articles under one id', async () => {
    const john = await twoClones(['--title', 'Delete an alias', '--type', 'how-to', '--category', 'basics']);
    assert.throws(
      () => john.git('merge', 'FETCH_HEAD'),
      (error: Error & { stdout: string }) =>
        error.stdout.includes('CONFLICT (add/add): Merge conflict in content/faq/8/en.md'),
    );
    const { code, out } = await john.kb('check');
    assert.equal(code, 1);
    assert.match(
      out,
      /^content\/faq\/8\/en\.md:2:1 {2}git-conflict {2}Two people changed the same lines, and Git could not decide: both versions stand here\.\n/m,
    );
  });

  test('are told by the check when they wrote in different languages', async () => {
    const john = await twoClones([
      '--title',
      'Supprimer un alias',
      '--type',
      'how-to',
      '--category',
      'basics',
      '--locale',
      'fr',
    ]);
    john.git('merge', '-q', '-m', 'Merge', 'FETCH_HEAD');
    const { code, out } = await john.kb('check');
    assert.equal(code, 1);
    assert.match(out, /^content\/faq\/8\/fr\.md:1:1 {2}source {2}FAQ 8 has two sources: en and fr\.\n/m);
  });
});
