import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptedEncodings, isKnown, rangeIn } from '../../../src/server/conditions.ts';

test('brotli is chosen before gzip, whatever their order', () => {
  assert.deepEqual(acceptedEncodings('gzip, deflate, br, zstd'), ['br', 'gzip']);
  assert.deepEqual(acceptedEncodings('gzip'), ['gzip']);
  assert.deepEqual(acceptedEncodings('*'), ['br', 'gzip']);
  assert.deepEqual(acceptedEncodings(undefined), []);
});

test('an encoding that is refused is not used, even if everything else is accepted', () => {
  assert.deepEqual(acceptedEncodings('br;q=0, gzip;q=0.5'), ['gzip']);
  assert.deepEqual(acceptedEncodings('br;q=0.000, *'), ['gzip']);
  assert.deepEqual(acceptedEncodings('identity, brx, x-br'), []);
});

test('a browser that has the content is recognised by one of its tags', () => {
  assert.ok(isKnown('"a"', { 'if-none-match': '"a"' }));
  assert.ok(isKnown('"a"', { 'if-none-match': '"b", W/"a"' }));
  assert.ok(isKnown('"a"', { 'if-none-match': '*' }));
  assert.ok(!isKnown('"a"', { 'if-none-match': '"b"' }));
  assert.ok(!isKnown('"a"', {}));
});

test('one range of bytes is found, from either end', () => {
  assert.deepEqual(rangeIn({ range: 'bytes=0-99' }, '"a"', 1_000), { start: 0, end: 99 });
  assert.deepEqual(rangeIn({ range: 'bytes=900-' }, '"a"', 1_000), { start: 900, end: 999 });
  assert.deepEqual(rangeIn({ range: 'bytes=-100' }, '"a"', 1_000), { start: 900, end: 999 });
  assert.deepEqual(rangeIn({ range: 'bytes=0-9999' }, '"a"', 1_000), { start: 0, end: 999 });
});

test('a range that cannot be, or of another content, gets everything', () => {
  for (const range of ['bytes=1000-', 'bytes=5-2', 'bytes=-', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=-0', 'bytes=a-b']) {
    assert.equal(rangeIn({ range }, '"a"', 1_000), undefined, range);
  }
  assert.equal(rangeIn({ range: 'bytes=0-9', 'if-range': '"old"' }, '"a"', 1_000), undefined);
  assert.ok(rangeIn({ range: 'bytes=0-9', 'if-range': '"a"' }, '"a"', 1_000));
});
