import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import { readContent } from '#catalogue/read-content.ts';
import { aFolder } from '../../fixtures/folder.ts';

test('texts are read, other files only named, and hidden ones left out; an empty folder is told', () => {
  const folder = aFolder();
  for (const name of ['faq/1', 'faq/2', 'faq/3']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'faq/1/en.md'), 'é\n');
  writeFileSync(join(folder, 'faq/1/fr.md'), Buffer.from([0xe9, 0x0a])); // é in ISO 8859-1
  writeFileSync(join(folder, 'faq/1/screen.png'), 'no text');
  writeFileSync(join(folder, 'faq/2/.DS_Store'), 'hidden');
  writeFileSync(join(folder, 'faq/3/en.md'), '');

  const files = readContent(folder);
  assert.deepEqual(files, [
    { path: 'faq/1/en.md', size: 3, text: 'é\n' },
    { path: 'faq/1/fr.md', size: 2 },
    { path: 'faq/1/screen.png', size: 7 },
    { path: 'faq/2/', size: 0 },
    { path: 'faq/3/en.md', size: 0, text: '' },
  ]);
  const { problems } = buildCatalogue(files);
  assert.deepEqual(
    problems.find(({ path }) => path === 'faq/2/'),
    {
      path: 'faq/2/',
      line: 1,
      column: 1,
      rule: 'empty-folder',
      severity: 'error',
      message: 'The folder is empty.',
      advice: 'Write the article’s text into faq/2/en.md, or remove the folder.',
    },
  );
});
