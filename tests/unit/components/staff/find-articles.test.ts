import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findArticles, type Known } from '#components/staff/find-articles.ts';
import type { Result } from '#search/search.ts';

const article = (title: string, status: Known['status'] = 'published'): Known => ({
  status,
  editions: { en: { url: '/', title, version: '2026-01-31', state: 'current' } },
});
const ids = {
  '1': article('Create an alias'),
  '2': article('Créer une adresse'),
  '3': article('Use the old alias', 'archived'),
  '4': { ...article('Create an alias', 'merged'), mergedInto: '1' },
  '5': { status: 'removed' as const },
};
const result = (id: string, score: number, missing: string[] = []): Result =>
  ({ id, score, missing }) as unknown as Result;
const find = (query: string, ...answers: Result[][]) =>
  findArticles(
    query,
    ids,
    answers.map((answer) => () => Promise.resolve(answer)),
    10,
  );

test('an id comes first, whatever became of its article', async () => {
  for (const query of ['5', '#5', 'FAQ 5', 'https://help.example:4321/fr/5/old-words/']) {
    assert.deepEqual(await find(query), ['5'], query);
  }
  assert.deepEqual(await find('4', [result('1', 9)]), ['4', '1']);
});

test('what several languages find is put in one order: all words first, then the score', async () => {
  assert.deepEqual(await find('xyz', [result('1', 5), result('3', 9, ['xyz'])], [result('2', 7), result('1', 6)]), [
    '2',
    '1',
    '3',
  ]);
});

test('words of titles find what search does not know, without regard to accents and case', async () => {
  assert.deepEqual(await find('ALIAS'), ['1', '3']);
  assert.deepEqual(await find('creer  adresse'), ['2']);
});
