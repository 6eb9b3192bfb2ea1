import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readShard, writeShard, type Postings } from '#search/shard.ts';
import { impactSlots, pairSlots, titleSlots } from '#search/slots.ts';

/** Article 3 strongly and 70 weakly about a term, the first with it in its title, both behind others in a keyword. */
const password: Postings = { using: 2, words: [[3], , [70]], titles: [, , , , , [3]], pairs: [[3, 70], [3]] }; // eslint-disable-line no-sparse-arrays

/** All that a shard holds. */
const held = (shard: string) => new Map(Array.from(readShard(shard), ([term, postings]) => [term, postings()]));

test('a shard is text: terms, then numbers of articles, then a letter for each slot, with signs for pairs', () => {
  assert.equal(writeShard([['password', password]]), 'Apassword\n\nDiC\n\n !AF c');
});

test('what is known of a term comes back', () => {
  assert.deepEqual(held('Apassword\n\nDiC\n\n !AF c'), new Map([['password', password]]));
});

test('a list that was cut still tells how many articles use the term', () => {
  const cut = writeShard([['mail', { using: 900, words: [[1, 2]], titles: [], pairs: [] }]]);
  assert.equal(held(cut).get('mail')?.using, 900);
});

test('any terms come back', () => {
  const slots = fc.uniqueArray(
    fc.record({
      article: fc.nat({ max: 20_000 }),
      slot: fc.nat({ max: impactSlots - 1 }),
      place: fc.option(fc.nat({ max: titleSlots - 1 })),
      behind: fc.uniqueArray(fc.nat({ max: pairSlots - 1 }), { maxLength: 4 }),
    }),
    { selector: ({ article }) => article, minLength: 1, maxLength: 40 },
  );
  const terms = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9.é ]{1,20}$/), slots), {
    selector: ([term]) => term,
  });
  fc.assert(
    fc.property(terms, (made) => {
      const sorted = made
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([term, articles]): [string, Postings] => {
          const postings: Postings = { using: articles.length, words: [], titles: [], pairs: [] };
          for (const { article, slot, place, behind } of articles.sort((a, b) => a.article - b.article)) {
            (postings.words[slot] ??= []).push(article);
            for (const one of behind) (postings.pairs[one] ??= []).push(article);
            if (place !== null) (postings.titles[place] ??= []).push(article);
          }
          return [term, postings];
        });
      assert.deepEqual(held(writeShard(sorted)), new Map(sorted));
    }),
  );
});
