import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptOf } from '#search/excerpt.ts';
import { markerOf } from '#search/marks.ts';
import { search } from '#search/search.ts';
import { anIndex } from '../../fixtures/search.ts';

const index = await anIndex(
  Array.from({ length: 40 }, (_, place) => ({
    title:
      ['Change a password', 'Share a calendar', 'constructor of __proto__', 'Réglages (IMAP) [SSL]'][place % 4] ?? '',
    text: 'Enter mail.example.org and port 993, then <b>save</b>. '.repeat(5),
  })),
);

/** Longest answer to anything, in milliseconds, on a slow and busy machine: thirty times what it takes. */
const patience = 1_000;

async function answers(query: string): Promise<void> {
  const start = performance.now();
  const { results, groups } = await search(index, query);
  for (const { id } of results) excerptOf(await index.textOf(id), markerOf(groups, index.language));
  assert.ok(results.length <= 8);
  assert.ok(performance.now() - start < patience, `${query.slice(0, 40)} took too long`);
}

const hard: Record<string, string> = {
  nothing: '',
  'ten thousand letters': 'a'.repeat(10_000),
  'ten thousand letters of one word after another': 'password '.repeat(1_200),
  'ten thousand hyphens': `a${'-a'.repeat(5_000)}`,
  'ten thousand accents': `a${'\u0301'.repeat(10_000)}`,
  'one letter that folds to many': '\ufdfa'.repeat(600),
  'only punctuation': '?!.,;:()[]{}<>"\'',
  'only stop words': 'what should I do with this',
  emoji: '🔑🔒👩‍💻',
  'right to left': 'كلمة المرور \u202e drowssap',
  controls: '\u0000\u0007\u001b[31mpassword\u007f',
  HTML: '<img src=x onerror=alert(1)>"><script>alert(1)</script>',
  'lone surrogates': '\ud800password\udfff \udc00',
  'regular expressions': '(.*)+$ [a-z]{1,99999} \\ ^ | (?:(a+)+)+$',
  'names of JavaScript': '__proto__ constructor toString hasOwnProperty prototype valueOf',
  'keys of the index': '#2193 con* new relic # * a*b',
  'path of a file': '../../../../etc/passwd %2e%2e/ file:///etc/passwd',
};

for (const [what, query] of Object.entries(hard)) {
  test(`a query of ${what} is answered in time`, async () => {
    await answers(query);
  });
}

test('a name of JavaScript finds the article about it', async () => {
  for (const query of ['__proto__', 'constructor']) {
    assert.equal((await search(index, query)).results[0]?.title, 'constructor of __proto__', query);
  }
});

test('any query is answered in time', async () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom('pass', 'word', ' ', '-', '.', '/', '#', '2193', 'é', "l'", '(', '*', '\ud83d'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );
  await fc.assert(fc.asyncProperty(anything, answers), { numRuns: 300 });
});
