import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '#site/precompress.ts';

let folder = '';
let last = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-compress-'));
  last = mkdtempSync(join(tmpdir(), 'kb-compress-'));
});
afterEach(() => {
  for (const each of [folder, last]) rmSync(each, { recursive: true });
});

const text = 'Words that come again and again. '.repeat(100);
const write = (name: string, content: string | Buffer, place = folder) => {
  writeFileSync(join(place, name), content);
};

test('a page is written in both encodings, and can be read again', async () => {
  write('index.html', text);
  assert.equal(await precompress(folder), 1);
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString(), text);
  assert.equal(gunzipSync(readFileSync(join(folder, 'index.html.gz'))).toString(), text);
});

test('what would not become smaller, is small, or is compressed already, is left alone', async () => {
  write('tiny.js', 'export {};');
  write('noise.bin', randomBytes(2_000));
  write('photo.webp', text);
  await precompress(folder);
  for (const name of ['tiny.js', 'noise.bin', 'photo.webp']) assert.ok(!existsSync(join(folder, `${name}.br`)), name);
});

test('the same content gives the same bytes', async () => {
  write('a.css', text);
  write('b.css', text);
  await precompress(folder);
  assert.deepEqual(readFileSync(join(folder, 'a.css.gz')), readFileSync(join(folder, 'b.css.gz')));
});

test('what has not changed since the last site is not compressed again', async () => {
  for (const place of [folder, last]) write('same.html', text, place);
  write('changed.html', text);
  write('changed.html', `${text}.`, last);
  await precompress(last);
  assert.equal(await precompress(folder, last), 1);
  assert.deepEqual(readFileSync(join(folder, 'same.html.br')), readFileSync(join(last, 'same.html.br')));
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'changed.html.br'))).toString(), text);
});

test('a page gets its last touch before it is compressed', async () => {
  write('index.html', text);
  await precompress(folder, undefined, (page) => `${page}The end.`);
  assert.equal(readFileSync(join(folder, 'index.html'), 'utf8'), `${text}The end.`);
  assert.equal(brotliDecompressSync(readFileSync(join(folder, 'index.html.br'))).toString(), `${text}The end.`);
});
