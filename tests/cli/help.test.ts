import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commands } from '#cli/commands/index.ts';
import { aKnowledgeBase } from '../fixtures/knowledge-base.ts';

const overview = `Usage: npm run kb -- <command> [options]

Commands:
  new        begin an article with the next free id
  translate  begin the translation of an article
  check      find mistakes in the content
  find       find an article by its id or by words
  status     show what is to be translated
  rename     give an edition another address
  merge      merge an article into another
  archive    take an article out of lists and search
  remove     remove an article; its id keeps answering
  search     search the FAQs as readers do
  feedback   show what readers think of the articles

Help for one: npm run kb -- <command> --help
`;

const { kb } = aKnowledgeBase();

test('without a command, all commands are shown', async () => {
  assert.deepEqual(await kb(), { code: 2, out: overview, err: '' });
  assert.deepEqual(await kb('--help'), { code: 0, out: overview, err: '' });
  assert.deepEqual(await kb('help'), { code: 0, out: overview, err: '' });
});

test('a misspelt command is answered with the one that was probably meant', async () => {
  assert.deepEqual(await kb('chek'), {
    code: 2,
    out: '',
    err: `There is no command “chek”. Did you mean “check”?\n\n${overview}`,
  });
  const { err } = await kb('publish');
  assert.equal(err, `There is no command “publish”.\n\n${overview}`);
});

test('every command explains itself, with an example', async () => {
  for (const { name } of commands) {
    const { code, out } = await kb(name, '--help');
    assert.equal(code, 0);
    assert.ok(out.startsWith(`Usage: npm run kb -- ${name}`), out);
    assert.match(out, new RegExp(`\\n  npm run kb -- ${name}`));
    assert.deepEqual(await kb('help', name), { code, out, err: '' });
    assert.deepEqual(await kb(name, '-h'), { code, out, err: '' });
  }
});

test('the help of a command shows its options', async () => {
  assert.equal(
    (await kb('archive', '--help')).out,
    `Usage: npm run kb -- archive <id> [--successor <id>] [--dry-run]

Archives an article: it stays readable under its address, with a notice, and leaves lists and search.
With a successor, the notice names it, and all links lead there.

  npm run kb -- archive 1500 --successor 2193

Options:
  --successor <id>  the article to read instead
  --json            print JSON, for programs
  --dry-run         only show what would be changed
`,
  );
});

describe('wrong use is answered with what to write instead', () => {
  const rows: [argv: string[], message: string][] = [
    [['check', '--dryrun'], 'There is no option “--dryrun”. Did you mean “--dry-run”?'],
    [
      ['archive', '1', '--quickly-please'],
      'There is no option “--quickly-please”. The options are: --successor, --json, --dry-run, --help.',
    ],
    [['merge', '1', '--into'], '“--into” needs something behind it: --into <id>'],
    [['merge', '1', '--into', '--dry-run'], '“--into” needs something behind it: --into <id>'],
    [['check', '--fix=yes'], '“--fix” is a switch: write it without “=yes”.'],
    [['check', 'faq/1/en.md'], 'The check always looks at everything: name no files.'],
    [['check', '--dry-run'], '“--dry-run” belongs to “--fix”: the check alone changes nothing.'],
    [['check', '--watch', '--fix'], '“--watch” only looks: repair with “--fix” alone.'],
    [['check', '--format', 'jsno'], 'There is no format “jsno”. Did you mean “json”?'],
    [['check', '--changed', 'x'], 'Git knows no version “x”. Name a branch, a tag or a commit: --changed main'],
    [['merge'], 'Name the article to merge by its id, like 2193.'],
    [['merge', 'my alias'], '“my alias” is no id. Find the id with: npm run kb -- find "my alias"'],
    [['merge', '1', '2'], 'Name one article at a time: merge 1 --into <id>'],
    [['merge', '1'], 'Name the article that stays, behind --into, by its id, like 2193.'],
    [['translate', '1'], 'Name one article and one language: translate 1 fr'],
    [['rename', '1'], 'Name one article and one language: rename 1 fr'],
    [['remove', '1'], 'Say why, for readers who look for it: --reason "The product was discontinued."'],
    [['remove', '1', '--reason', 'de: Weg.'], '“de” is none of our languages: en, fr.'],
    [['find'], 'Name an id or some words of a title.'],
    [
      ['status', '--state', 'late'],
      'There is no state “late”. The states are: source, ok, outdated, missing, machine.',
    ],
    [['status', '--locale', 'de'], '“de” is none of our languages: en, fr.'],
    [['new', 'Create an alias'], 'Put the title behind --title: --title "Create an alias"'],
    [['new'], 'A title is missing: --title "Create an alias"'],
    [['new', '--title', 'Hi'], 'A title has at least 5 characters; this one has 2.'],
    [['new', '--title', 'Create an alias', '--type', 'howto'], 'There is no type “howto”. Did you mean “how-to”?'],
    [
      ['new', '--title', 'Create an alias', '--type', 'how-to', '--category', 'basic'],
      'There is no category “basic”. Did you mean “basics”?',
    ],
    [
      ['new', '--title', 'Create an alias', '--type', 'how-to'],
      'A category is missing: --category <category>, one of basics.',
    ],
  ];
  for (const [argv, message] of rows) {
    test(argv.join(' '), async () => {
      const { code, out, err } = await kb(...argv);
      assert.deepEqual([code, out, err.split('\n')[0]], [2, '', message]);
      assert.ok(err.endsWith(`Help:  npm run kb -- ${argv[0] ?? ''} --help\n`));
    });
  }

  test('an option that npm took for itself', async () => {
    process.env.npm_config_dry_run = 'true';
    try {
      const { code, err } = await kb('archive', '1');
      assert.equal(code, 2);
      assert.match(
        err,
        /^npm has kept “--dry-run” for itself\. Put two hyphens before the command: npm run kb -- archive --dry-run\n/,
      );
    } finally {
      delete process.env.npm_config_dry_run;
    }
  });
});
