import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupCommit } from '#feedback/group-commit.ts';

const full = () => new Error('full');
const never = () => false;

test('what arrives together is written together, and each item gets its own result', async () => {
  const groups: number[][] = [];
  const write = (items: number[]) => {
    groups.push(items);
    return Promise.resolve(items.map((item) => item * 10));
  };
  const queue = groupCommit(write, { isTotal: never, onFull: full });
  assert.deepEqual(await Promise.all([1, 2, 3].map((item) => queue.add(item))), [10, 20, 30]);
  assert.deepEqual(groups, [[1, 2, 3]]);
});

test('what arrives during a write goes into the next group', async () => {
  const groups: number[][] = [];
  const first = Promise.withResolvers<undefined>();
  const begun = Promise.withResolvers<undefined>();
  const write = async (items: number[]) => {
    groups.push(items);
    begun.resolve(undefined);
    await first.promise;
    return items;
  };
  const queue = groupCommit(write, { isTotal: never, onFull: full });
  const results = [queue.add(1)];
  await begun.promise;
  results.push(queue.add(2), queue.add(3));
  first.resolve(undefined);
  await Promise.all(results);
  assert.deepEqual(groups, [[1], [2, 3]]);
});

test('one bad item does not take the others with it', async () => {
  const write = (items: number[]) => (items.includes(2) ? Promise.reject(new Error('bad')) : Promise.resolve(items));
  const queue = groupCommit(write, { isTotal: never, onFull: full });
  const results = await Promise.allSettled([1, 2, 3].map((item) => queue.add(item)));
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

test('an error that concerns all is given to all, without trying each', async () => {
  let writes = 0;
  const write = () => {
    writes += 1;
    return Promise.reject(new Error('disk full'));
  };
  const queue = groupCommit<number, number>(write, { isTotal: () => true, onFull: full });
  const results = await Promise.allSettled([1, 2, 3].map((item) => queue.add(item)));
  assert.ok(results.every(({ status }) => status === 'rejected'));
  assert.equal(writes, 1);
});

test('who comes when too many wait is refused at once', async () => {
  const queue = groupCommit<number, number>((items) => Promise.resolve(items), {
    isTotal: never,
    limit: 2,
    onFull: full,
  });
  const results = await Promise.allSettled([1, 2, 3].map((item) => queue.add(item)));
  assert.deepEqual(
    results.map(({ status }) => status),
    ['fulfilled', 'fulfilled', 'rejected'],
  );
});

test('it says when nothing is waiting any more', async () => {
  const written: number[] = [];
  const queue = groupCommit<number, number>((items) => Promise.resolve(items.map((item) => written.push(item))), {
    isTotal: never,
    onFull: full,
  });
  for (const item of [1, 2, 3]) void queue.add(item);
  await queue.idle();
  assert.deepEqual(written, [1, 2, 3]);
});
