import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteSearch } from '#search/search-site.ts';
import { writeIndex } from '#search/write-index.ts';
import { reader, someEntries } from '../../fixtures/search.ts';

/** An index too large for one file. */
const build = (...titles: string[]) =>
  writeIndex(someEntries(titles.map((title) => ({ title, text: `${title}. `.repeat(3_000) }))));

test('nothing is read before the first question', async () => {
  const { read, names } = reader(await build('Change a password'));
  const site = siteSearch('en', read);
  assert.deepEqual(names, []);
  await site.ask('password');
  assert.equal(names[0], 'index.json');
});

test('what every question needs can be loaded ahead, once', async () => {
  const { read, names } = reader(await build('Change a password'));
  const site = siteSearch('en', read);
  site.prepare();
  site.prepare();
  await site.ask('zzz');
  assert.equal(names.filter((name) => name === 'index.json').length, 1);
});

test('an answer that was overtaken by another question is dropped', async () => {
  const { read } = reader(await build('Change a password', 'Share a calendar'));
  const site = siteSearch('en', read);
  const [first, second] = await Promise.all([site.ask('password'), site.ask('calendar')]);
  assert.equal(first, undefined);
  assert.deepEqual(
    second?.results.map(({ title }) => title),
    ['Share a calendar'],
  );
});

test('a failure that was overtaken is dropped too', async () => {
  const { read } = reader(await build('Share a calendar'));
  let isOnline = false;
  const site = siteSearch('en', (name) => (isOnline ? read(name) : Promise.reject(new Error('offline'))));
  const first = site.ask('password');
  isOnline = true;
  const second = site.ask('calendar');
  assert.equal(await first, undefined);
  await second.catch(() => undefined);
  assert.equal((await site.ask('calendar'))?.results.length, 1);
});

test('after a failure the next question tries again', async () => {
  const { read } = reader(await build('Change a password'));
  let isOnline = false;
  const site = siteSearch('en', (name) => (isOnline ? read(name) : Promise.reject(new Error('offline'))));
  await assert.rejects(site.ask('password'), { name: 'SearchUnavailableError' });
  isOnline = true;
  assert.equal((await site.ask('password'))?.results.length, 1);
});

test('an index that was replaced under the reader’s hands is opened anew, unnoticed', async () => {
  let files = await build('Change a password');
  const site = siteSearch('en', (name) => reader(files).read(name));
  site.prepare();
  await site.ask('zzz');
  files = await build('Change a password', 'Reset a password');
  assert.equal((await site.ask('password'))?.results.length, 2);
});

test('an index that was replaced is opened anew once, however many questions notice', async () => {
  let files = await build('Change a password', 'Share a calendar');
  const names: string[] = [];
  const site = siteSearch('en', (name, isFresh) => {
    names.push(isFresh ? `${name}, fresh` : name);
    return reader(files).read(name);
  });
  await site.ask('zzz');
  files = await build('Change a password', 'Share a calendar', 'Reset a password');
  names.length = 0;
  await Promise.all([site.ask('password'), site.another().ask('calendar')]);
  assert.equal(names.filter((name) => name === 'index.json').length, 1);
});

test('an excerpt that cannot be had leaves the result as it is', async () => {
  const files = await build('Change a password');
  const site = siteSearch('en', reader(files).read);
  const answer = await site.ask('password');
  assert.ok(answer?.results[0]);
  assert.match(
    (await site.excerpt(answer.results[0], answer))?.pieces.map(({ text }) => text).join('') ?? '',
    /^Change a password\./,
  );
  for (const name of [...files.keys()].filter((one) => /\/a/.test(one))) files.delete(name);
  const later = siteSearch('en', reader(files).read);
  const again = await later.ask('password');
  assert.ok(again?.results[0]);
  assert.equal(await later.excerpt(again.results[0], again), undefined);
});
