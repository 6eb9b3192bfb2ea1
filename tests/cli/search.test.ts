import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { entriesOf } from '#search/entries.ts';
import { siteIndex } from '#search/site-index.ts';
import { aKnowledgeBase } from '../fixtures/knowledge-base.ts';
import { aCatalogue, aSource, aTranslation } from '../fixtures/make.ts';

const files = {
  'faq/1/en.md': aSource({ title: 'Share a calendar', slug: 'share' }, 'Choose *Share*.\n'),
  'faq/2193/en.md': aSource(
    { title: 'Change a password', slug: 'password' },
    'Open your profile.\n\n## By SMS {#by-sms}\n\nType the code from the SMS.\n',
  ),
  'faq/2193/fr.md': aTranslation({ title: 'Modifier un mot de passe', slug: 'mot-de-passe' }),
};

test('search: what readers would find, where, and why', async () => {
  const base = aKnowledgeBase(files);
  assert.deepEqual(await base.kb('search', 'code', 'by', 'sms'), {
    code: 0,
    out: `
  2193  Change a password
        /en/2193/password/#by-sms
        Type the code from the SMS.
`,
    err: '',
  });
  const { out } = await base.kb('search', 'pasword', '--explain');
  assert.match(out, /^Results for “password”\n {2}pasword: password \(0\.7\)\n/);
  assert.match(out, /\n {8}\d+\.\d\d = words-in-text \d\.\d\d \+ words-in-title \d\.\d\d\n/);
});

test('search: in another language, and in JSON', async () => {
  const base = aKnowledgeBase(files);
  const { out } = await base.kb('search', 'mot de passe', '--locale', 'fr', '--json');
  const [first] = JSON.parse(out) as { score: number }[];
  assert.deepEqual(first, {
    id: '2193',
    title: 'Modifier un mot de passe',
    url: '/fr/2193/mot-de-passe/',
    score: first?.score,
  });
});

test('search: nothing found is no failure', async () => {
  assert.deepEqual(await aKnowledgeBase(files).kb('search', 'zzzqqq'), {
    code: 0,
    out: 'Nothing found for “zzzqqq”.\n',
    err: '',
  });
});

test('search: one query a line, one answer a line', async () => {
  const input = ['{"lang":"fr","q":"mot de passe"}', '', '{"q":"calendar"}', '{"q":"zzzqqq"}'].join('\r\n');
  const { code, out } = await aKnowledgeBase(files).kbWith(
    {
      input: (async function* () {
        yield await Promise.resolve(input);
      })(),
    },
    'search',
    '--json',
    '-',
  );
  const ids = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }[]).map(({ id }) => id));
  assert.deepEqual([code, ids], [0, [['2193'], ['1'], []]]);
});

test('search: in the index of a built site', async () => {
  const base = aKnowledgeBase();
  const { catalogue } = aCatalogue(files);
  for (const [path, text] of await siteIndex([entriesOf(catalogue, 'en')])) {
    mkdirSync(dirname(join(base.root, 'dist', path)), { recursive: true });
    writeFileSync(join(base.root, 'dist', path), text);
  }
  assert.match((await base.kb('search', 'calendar', '--index', join(base.root, 'dist'))).out, /Share a calendar/);
});

test('search: wrong use says what is right', async () => {
  const base = aKnowledgeBase(files);
  const input = (text: string) => ({
    input: (async function* () {
      yield await Promise.resolve(text);
    })(),
  });
  for (const [outcome, message] of [
    [base.kb('search'), 'There is nothing to search for. Write some words after the command.'],
    [base.kb('search', 'x', '--locale', 'xx'), 'There is no language “xx”. Choose one of en, fr.'],
    [
      base.kb('search', 'x', '--index', '/nowhere'),
      '/nowhere holds no search index of the language “en”. Name the folder of a built site.',
    ],
    [
      base.kbWith(input('{"q":"x"}\nmail'), 'search', '--json', '-'),
      'Line 2 is no query. Write {"lang":"fr","q":"mot de passe"}.',
    ],
  ] as const) {
    const { code, err } = await outcome;
    assert.equal(code, 2, message);
    assert.ok(err.startsWith(message), err);
  }
});
