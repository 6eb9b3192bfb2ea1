import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openFiles, seal, StaleIndexError } from '#search/index-files.ts';
import { version } from '#search/manifest.ts';
import { SearchUnavailableError } from '#search/unavailable.ts';

const manifest = (build: string, other: object = {}) => JSON.stringify({ version, build, groups: [], ...other });
const offline = new Error('offline');

/** Answers each request for a name with the next of its texts, then with the last again. */
function host(answers: Record<string, (string | Error)[]>) {
  const requests: string[] = [];
  const read = async (name: string, isFresh: boolean): Promise<string> => {
    requests.push(isFresh ? `${name}, fresh` : name);
    const [answer = offline, ...later] = answers[name] ?? [];
    if (later.length > 0) answers[name] = later;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  return { read, requests };
}

const asText = (text: string) => text;

test('a file is asked for once, however often it is read', async () => {
  const { read, requests } = host({
    'index.json': [manifest('abcdef')],
    'abcdef/t0.txt': [seal('t0.txt', 'terms', 'abcdef')],
  });
  const files = await openFiles(read);
  assert.deepEqual(await Promise.all([files.read('t0.txt', asText), files.read('t0.txt', asText)]), ['terms', 'terms']);
  assert.deepEqual(requests, ['index.json', 'abcdef/t0.txt']);
});

test('a missing, cut or foreign file is asked for once more, past all caches', async () => {
  const good = seal('t0.txt', 'terms', 'abcdef');
  for (const bad of [
    offline,
    good.slice(0, -3),
    seal('t0.txt', 'terms', '123456'),
    '<!doctype html><title>404</title>',
  ]) {
    const { read, requests } = host({ 'index.json': [manifest('abcdef')], 'abcdef/t0.txt': [bad, good] });
    assert.equal(await (await openFiles(read)).read('t0.txt', asText), 'terms');
    assert.deepEqual(requests, ['index.json', 'abcdef/t0.txt', 'abcdef/t0.txt, fresh']);
  }
});

test('a reader who has waited for a file until its deadline does not wait for it again', async () => {
  const late = new DOMException('late', 'TimeoutError');
  const { read, requests } = host({ 'index.json': [manifest('abcdef')], 'abcdef/t0.txt': [late] });
  const files = await openFiles(read);
  await assert.rejects(files.read('t0.txt', asText), { name: 'SearchUnavailableError', cause: late });
  assert.deepEqual(requests, ['index.json', 'abcdef/t0.txt']);
});

test('the text of an article is the same file in every build, and that of no other article', async () => {
  const text = seal('a2193.txt', 'words', 'abcdef');
  assert.equal(seal('a2193.txt', 'words', '123456'), text);
  const { read } = host({
    'index.json': [manifest('123456')],
    '123456/a2193.txt': [text],
    '123456/a17.txt': [text, text],
  });
  const files = await openFiles(read);
  assert.equal(await files.read('a2193.txt', asText), 'words');
  await assert.rejects(files.read('a17.txt', asText), { name: 'SearchUnavailableError' });
});

test('a file that stays bad makes search unavailable, and says why', async () => {
  const { read } = host({ 'index.json': [manifest('abcdef')], 'abcdef/t0.txt': ['<!doctype html>'] });
  const files = await openFiles(read);
  await assert.rejects(files.read('t0.txt', asText), (error: SearchUnavailableError) => {
    assert.equal(error.name, 'SearchUnavailableError');
    assert.equal(error.message, 'The search file t0.txt could not be read.');
    assert.match(String(error.cause), /cut off, or from another build/);
    return true;
  });
});

test('when the manifest has moved on, the index is stale, not empty', async () => {
  const { read } = host({ 'index.json': [manifest('abcdef'), manifest('123456')] });
  const files = await openFiles(read);
  await assert.rejects(files.read('t0.txt', asText), StaleIndexError);
});

test('a failure is not kept: the next question asks again', async () => {
  const { read } = host({
    'index.json': [manifest('abcdef')],
    'abcdef/t0.txt': [offline, offline, seal('t0.txt', 'terms', 'abcdef')],
  });
  const files = await openFiles(read);
  await assert.rejects(files.read('t0.txt', asText), SearchUnavailableError);
  assert.equal(await files.read('t0.txt', asText), 'terms');
});

test('a manifest of another version is asked for once more, then the page must be loaded anew', async () => {
  const old = manifest('abcdef', { version: version - 1 });
  const { read } = host({ 'index.json': [old, manifest('abcdef')] });
  assert.equal((await openFiles(read)).manifest.version, version);

  const { read: never } = host({ 'index.json': [old] });
  await assert.rejects(openFiles(never), {
    message: 'The search index is of another version than this page.',
  });
});

test('what is no manifest is not taken for one', async () => {
  for (const text of ['', '{', 'null', '[]', '"text"', '<!doctype html>', '{"version":1}']) {
    const { read } = host({ 'index.json': [text] });
    await assert.rejects(openFiles(read), SearchUnavailableError, text);
  }
});

test('without a network the cause is told', async () => {
  const { read } = host({});
  await assert.rejects(openFiles(read), { name: 'SearchUnavailableError', cause: offline });
});

test('files of a small index come with the manifest', async () => {
  const files = { 't0.txt': seal('t0.txt', 'terms', 'abcdef') };
  const { read, requests } = host({ 'index.json': [manifest('abcdef', { files })] });
  assert.equal(await (await openFiles(read)).read('t0.txt', asText), 'terms');
  assert.deepEqual(requests, ['index.json']);
});

test('a file named like a part of JavaScript is a file like others', async () => {
  const { read } = host({ 'index.json': [manifest('abcdef', { files: {} })] });
  await assert.rejects((await openFiles(read)).read('constructor', asText), SearchUnavailableError);
});
