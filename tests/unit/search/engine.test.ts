import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test } from 'node:test';
import { Index } from 'flexsearch';
import { createStore, type Slots } from '#search/engine.ts';

/*
 * Our store reads and writes FlexSearch's `map`, which the small build in the browser has too, instead of the
 * documented `import` and `search`. These tests hold the two to be the same.
 */

const require = createRequire(import.meta.url);
const light = join(dirname(require.resolve('flexsearch')), 'flexsearch.light.module.min.js');
const documented = { tokenize: 'strict', resolution: 4, encode: (text: string) => text.split(' ') } as const;

test('articles stand under their terms in the slots of their evidence', () => {
  const store = createStore(4);
  store.add(
    7,
    new Map([
      ['mail', 2],
      ['password', 0],
    ]),
  );
  store.add(9, new Map([['password', 3]]));
  store.add(10, new Map([['password', 0]]));
  assert.deepEqual([...store.terms()], ['mail', 'password']);
  assert.deepEqual(slotsOf(store.get('password')), [[7, 10], [], [], [9]]);
  assert.equal(store.get('unknown'), undefined);
});

test('names of JavaScript are terms like others', () => {
  const store = createStore(4);
  store.add(
    1,
    new Map([
      ['constructor', 1],
      ['__proto__', 0],
      ['toString', 2],
    ]),
  );
  assert.deepEqual(
    ['constructor', '__proto__', 'toString'].map((term) => slotsOf(store.get(term))),
    [[[], [1]], [[1]], [[], [], [1]]],
  );
});

test('what is put in is what the documented import would make of the documented export', () => {
  const written = createStore(4);
  written.add(
    7,
    new Map([
      ['mail', 2],
      ['password', 0],
    ]),
  );
  written.add(9, new Map([['password', 3]]));

  const read = createStore(4);
  const index = new Index(documented);
  const exported = [...written.terms()].map((term) => [term, written.get(term)]);
  index.import('1.map', JSON.stringify(exported));
  for (const term of written.terms()) {
    read.put(term, written.get(term) ?? []);
    const slots: unknown = index.search({ query: term, resolve: false }).result;
    assert.deepEqual(slotsOf(read.get(term)), slotsOf(slots as Slots), term);
  }
});

test('the small build that browsers get keeps the same map', async () => {
  const { Index: LightIndex } = (await import(pathToFileURL(light).href)) as { Index: typeof Index };
  const evidence = new Map([
    ['mail', 2],
    ['password', 0],
  ]);
  const options = {
    tokenize: 'strict',
    resolution: 4,
    encode: () => [...evidence.keys()],
    score: (_: unknown, term: string) => evidence.get(term) ?? 3,
  } as const;
  const maps = [Index, LightIndex].map((Build) => {
    const index = new Build(options as object);
    index.add(7, '-');
    index.add(9, '-');
    return (index as unknown as { map: Map<string, Slots> }).map;
  });
  assert.deepEqual(maps[0], maps[1]);
  assert.deepEqual([...(maps[1]?.keys() ?? [])], ['mail', 'password']);
});

/** Slots with empty lists for the missing ones, since engines write them differently. */
function slotsOf(slots: Slots | undefined): number[][] {
  return Array.from(slots ?? [], (articles) => articles ?? []);
}
