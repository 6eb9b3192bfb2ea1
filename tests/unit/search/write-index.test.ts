import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shardOf, type Manifest } from '#search/manifest.ts';
import { readShard } from '#search/shard.ts';
import { writeIndex } from '#search/write-index.ts';
import { someEntries } from '../../fixtures/search.ts';

/** A word of four letters for each number. */
const letters = (number: number) =>
  Array.from({ length: 4 }, (_, place) => String.fromCharCode(97 + (Math.floor(number / 7 ** place) % 7))).join('');

/** Enough articles for several shards, with words of their own. */
const many = Array.from({ length: 1_500 }, (_, place) => ({
  title: `Article ${String(place)} about subject${String(place % 7)}`,
  text: `Some text with word${letters(place)} and con${letters(place)} in it. `.repeat(3),
  product: place % 2 ? 'mail' : 'drive',
  type: place % 3 ? 'how-to' : 'reference',
  summary: 'Lorem ipsum.',
}));

const manifestOf = (files: ReadonlyMap<string, string>) => JSON.parse(files.get('index.json') ?? '{}') as Manifest;

test('two builds of the same entries are byte for byte equal', async () => {
  assert.deepEqual([...(await writeIndex(someEntries(many)))], [...(await writeIndex(someEntries(many)))]);
});

test('a changed word gives all files but the manifest a new name', async () => {
  const before = await writeIndex(someEntries(many));
  const after = await writeIndex(someEntries(many.map((one, place) => (place ? one : { ...one, text: 'Else.' }))));
  assert.deepEqual(
    [...before.keys()].filter((name) => after.has(name)),
    ['index.json'],
  );
});

test('a small index is one file', async () => {
  const files = await writeIndex(someEntries([{ title: 'One' }, { title: 'Two' }]));
  assert.deepEqual([...files.keys()], ['index.json']);
});

test('articles are numbered so that a number tells product, type and language', async () => {
  const { groups } = manifestOf(
    await writeIndex(
      someEntries([
        { product: 'drive', type: 'how-to' },
        { product: 'mail', type: 'reference' },
        { product: 'mail', type: 'how-to', locale: 'fr' },
        { product: 'mail', type: 'how-to' },
        { product: 'mail', type: 'how-to' },
      ]),
    ),
  );
  assert.deepEqual(groups, [
    ['mail', 'how-to', 2],
    ['mail', 'reference', 1],
    ['drive', 'how-to', 1],
    ['mail', 'how-to', 1, 'fr'],
  ]);
});

test('every term stands in the shard in which readers look for it', async () => {
  const files = await writeIndex(someEntries(many));
  const { shards, build } = manifestOf(files);
  const starts = shards.split('\n');
  assert.ok(starts.length > 3, 'the example is too small');
  let terms = 0;
  starts.forEach((_, number) => {
    const text = files.get(`${build}/t${String(number)}.txt`) ?? '';
    for (const term of readShard(text.slice(5, -2)).keys()) {
      assert.equal(shardOf(starts, term), number, term);
      terms++;
    }
  });
  assert.ok(terms > 300);
});

test('terms that share three letters share a shard, or their beginning has a list of its own', async () => {
  const files = await writeIndex(someEntries(many));
  const { shards, build } = manifestOf(files);
  const starts = shards.split('\n');
  const homes = new Map<string, Set<number>>();
  const lists = new Set<string>();
  starts.forEach((_, number) => {
    for (const term of readShard((files.get(`${build}/t${String(number)}.txt`) ?? '').slice(5, -2)).keys()) {
      if (term.endsWith('*')) lists.add(term.slice(0, -1));
      else if (term.length >= 3 && !term.startsWith('#')) {
        homes.set(term.slice(0, 3), (homes.get(term.slice(0, 3)) ?? new Set()).add(number));
      }
    }
  });
  for (const [start, numbers] of homes) assert.ok(numbers.size === 1 || lists.has(start), start);
  assert.ok(lists.has('con'), 'the example has no large beginning');
});

test('no entries at all are an index too', async () => {
  assert.deepEqual([...(await writeIndex(someEntries([]))).keys()], ['index.json']);
});
