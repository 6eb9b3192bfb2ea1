import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { sqliteStore } from '#feedback/sqlite-feedback-store.ts';
import type { Io } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
import { aMiss, aVote, aWish, rowsOf, writeAll } from '../fixtures/feedback.ts';
import { aSource, aTaxonomy } from '../fixtures/make.ts';
import { temporaryFolder } from '../fixtures/small-site.ts';

/* The editors' command `kb feedback`, on a database of its own. */

const folder = temporaryFolder('kb');
after(() => {
  rmSync(folder, { recursive: true });
});

const content = join(folder, 'content');
mkdirSync(join(content, 'faq/2193'), { recursive: true });
writeFileSync(join(content, 'taxonomy.yaml'), aTaxonomy);
writeFileSync(join(content, 'faq/2193/en.md'), aSource({ title: 'Change a password' }));

const vote = aVote({ helpful: 'no', reason: 'mismatch', text: 'Step 3 is wrong.' });
let made = 0;
let database = '';
beforeEach(async () => {
  database = join(folder, `${String(made++)}.sqlite`);
  process.env.FEEDBACK_DATABASE_URL = database;
  const store = sqliteStore(database);
  await writeAll(store, [
    ...[vote, aVote({ locale: 'fr' }), aVote({ article: '9999' }), aWish()].map((save) => ({ save })),
    { count: aMiss({ count: 3 }) },
  ]);
  await store.close();
});

/** Run `kb feedback …`. */
async function kb(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const io: Io = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isTerminal: false,
    content,
    now: new Date('2026-11-22'),
  };
  return { code: await main(['feedback', ...words], io), out, err };
}

async function rowsIn(path: string) {
  const store = sqliteStore(path);
  const rows = await rowsOf(store);
  await store.close();
  return rows;
}

test('the report names articles by their titles', async () => {
  const { code, out } = await kb();
  assert.equal(code, 0);
  assert.match(out, /2193 {2}en {2}2026-01-27 +0 +1 +0 % +0 % +Change a password \(steps do not match 1\)/);
  assert.match(out, /2026-11-22 · 2193 · en · no · steps do not match\n {4}Step 3 is wrong\./);
});

test('it can be narrowed to a language, a product and a period', async () => {
  const articles = async (...words: string[]) => {
    const { out } = await kb('--json', ...words);
    return (JSON.parse(out) as { editions: { article: string; locale: string }[] }).editions.map(
      ({ article, locale }) => `${article} ${locale}`,
    );
  };
  assert.deepEqual(await articles(), ['2193 en', '2193 fr', '9999 en']);
  assert.deepEqual(await articles('--locale', 'fr'), ['2193 fr']);
  assert.deepEqual(await articles('--product', 'product'), ['2193 en', '2193 fr']);
  assert.deepEqual(await articles('--from', '2026-11-23'), []);
});

test('the numbers can be had for a spreadsheet', async () => {
  assert.match((await kb('--csv')).out, /^article,locale,version[^\n]*\r\n2193,en,2026-01-27,0,1,0,0,,0,0,1,/);
});

test('an export that is imported into another database is the same', async () => {
  const { out } = await kb('export');
  const file = join(folder, 'feedback.ndjson');
  writeFileSync(file, out);
  const rows = await rowsIn(database);
  process.env.FEEDBACK_DATABASE_URL = join(folder, 'other.sqlite');
  assert.deepEqual(await kb('import', file), {
    code: 0,
    out: '5 rows were read. What was known already stayed as it was.\n',
    err: '',
  });
  assert.deepEqual(await rowsIn(join(folder, 'other.sqlite')), rows);
});

test('an export with a broken line is refused by its number', async () => {
  const file = join(folder, 'broken.ndjson');
  writeFileSync(file, '{"table":"vote"}\n');
  const { code, err } = await kb('import', file);
  assert.equal(code, 1);
  assert.match(err, /^Line 1 is no row of feedback: key /);
});

test('a copy can be made at any time', async () => {
  const copy = join(folder, 'copy.sqlite');
  assert.equal((await kb('backup', copy)).code, 0);
  assert.deepEqual(await rowsIn(copy), await rowsIn(database));
});

test('an answer is deleted by its key, and its text is nowhere any more', async () => {
  assert.equal((await kb('delete', vote.key.toUpperCase())).code, 0);
  assert.equal(
    (await rowsIn(database)).some((row) => 'key' in row && row.key === vote.key),
    false,
  );
  assert.ok(!readFileSync(database).includes('Step 3'));
});

test('what is old is forgotten, and its number kept', async () => {
  assert.equal((await kb('forget', '--texts', '2026-12-01', '--votes', '2026-12-01')).code, 0);
  assert.deepEqual(
    (await rowsIn(database)).map(({ table }) => table),
    ['tally', 'tally', 'tally'],
  );
});

const wrong: [words: string[], message: RegExp][] = [
  [['--from', 'yesterday'], /^--from takes a day, like 2026-01-31, but was “yesterday”\./],
  [['--locale', 'tlh'], /^There is no language “tlh”\./],
  [['--product', 'nothing'], /^There is no product “nothing”\. There are: product\./],
  [['--limit', '0'], /^--limit takes a number/],
  [['erase'], /^“erase” cannot be done with feedback\./],
  [['import'], /^Give the file of an export/],
  [['forget'], /^Say what is to be forgotten/],
];
for (const [words, message] of wrong) {
  test(`kb feedback ${words.join(' ')} says how it is meant`, async () => {
    const { code, err } = await kb(...words);
    assert.equal(code, 2);
    assert.match(err, message);
  });
}

test('without a database there is no feedback yet, and none is made', async () => {
  const missing = join(folder, 'missing.sqlite');
  process.env.FEEDBACK_DATABASE_URL = missing;
  const { code, err } = await kb();
  assert.equal(code, 1);
  assert.match(err, /^There is no feedback yet: .*missing\.sqlite does not exist\./);
  assert.ok(!existsSync(missing));
});
