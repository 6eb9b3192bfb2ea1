import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { applyEdit } from '#editing/apply-edit.ts';
import type { Change } from '#editing/edit.ts';
import { aFolder } from '../../fixtures/folder.ts';

/** A folder with one article, and a reader of everything in it. */
function anArticleOnDisk() {
  const folder = aFolder();
  mkdirSync(join(folder, 'faq/1'), { recursive: true });
  writeFileSync(join(folder, 'faq/1/en.md'), 'old');
  const all = () =>
    Object.fromEntries(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
    );
  return { folder, all };
}
const edit = (...changes: Change[]) => ({ summary: 'Something.', changes, notes: [] });

test('texts are written, new folders made, and empty ones removed', () => {
  const { folder, all } = anArticleOnDisk();
  applyEdit(edit({ kind: 'delete', path: 'faq/1/en.md' }, { kind: 'write', path: 'faq/2/fr.md', text: 'été' }), folder);
  assert.deepEqual(all(), { 'faq/2/fr.md': 'été' });
  assert.equal(existsSync(join(folder, 'faq/1')), false);
});

test('a changed text keeps the rights of its file', () => {
  const { folder, all } = anArticleOnDisk();
  chmodSync(join(folder, 'faq/1/en.md'), 0o640);
  applyEdit(edit({ kind: 'write', path: 'faq/1/en.md', before: 'old', text: 'new' }), folder);
  assert.deepEqual(all(), { 'faq/1/en.md': 'new' });
  assert.equal(statSync(join(folder, 'faq/1/en.md')).mode & 0o777, 0o640);
});

const refused: [what: string, change: Change, message: string][] = [
  [
    'a file that somebody changed meanwhile',
    { kind: 'write', path: 'faq/1/en.md', before: 'other', text: 'new' },
    'Nothing was changed: faq/1/en.md was changed in the meantime. Try again.',
  ],
  [
    'a new file that is there by now',
    { kind: 'write', path: 'faq/1/en.md', text: 'new' },
    'Nothing was changed: faq/1/en.md exists already. Try again.',
  ],
  [
    'a file that is gone by now',
    { kind: 'delete', path: 'faq/9/en.md' },
    'Nothing was changed: faq/9/en.md is no longer there. Try again.',
  ],
  [
    'a path outside the folder',
    { kind: 'write', path: '../evil.md', text: 'x' },
    'Nothing was changed: ../evil.md lies outside the content folder.',
  ],
];
for (const [what, change, message] of refused) {
  test(`${what} stops the whole edit before anything is written`, () => {
    const { folder, all } = anArticleOnDisk();
    const good: Change = { kind: 'write', path: 'faq/2/en.md', text: 'good' };
    assert.throws(
      () => {
        applyEdit(edit(good, change), folder);
      },
      { name: 'EditFailed', message },
    );
    assert.deepEqual(all(), { 'faq/1/en.md': 'old' });
  });
}

test('a link to another place is never followed', () => {
  const { folder, all } = anArticleOnDisk();
  const outside = aFolder();
  symlinkSync(outside, join(folder, 'faq/2'));
  assert.throws(
    () => {
      applyEdit(edit({ kind: 'write', path: 'faq/2/en.md', text: 'x' }), folder);
    },
    {
      message: 'Nothing was changed: faq/2 is a link to another place.',
    },
  );
  assert.deepEqual(readdirSync(outside), []);
  assert.deepEqual(all(), { 'faq/1/en.md': 'old' });
});

test('when the disk refuses, the message says what was changed before', () => {
  const { folder, all } = anArticleOnDisk();
  // A file stands where the second change needs a folder.
  writeFileSync(join(folder, 'faq/3'), '');
  const changes: Change[] = [
    { kind: 'write', path: 'faq/2/en.md', text: 'good' },
    { kind: 'write', path: 'faq/3/en.md', text: 'bad' },
    { kind: 'delete', path: 'faq/1/en.md' },
  ];
  assert.throws(
    () => {
      applyEdit(edit(...changes), folder);
    },
    (error: Error) => {
      assert.equal(error.name, 'EditFailed');
      assert.match(error.message, /^faq\/3\/en\.md could not be changed: .* Already changed: faq\/2\/en\.md\.$/);
      return true;
    },
  );
  assert.deepEqual(all(), { 'faq/1/en.md': 'old', 'faq/2/en.md': 'good', 'faq/3': '' });
});
