import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Row, Vote } from '#feedback/answer.ts';
import { reportCsv } from '#feedback/report-csv.ts';
import { reportOn } from '#feedback/report.ts';
import { aMiss, aTally, aVote, aWish } from '../../fixtures/feedback.ts';

const votes = (yes: number, no: number, fields: Partial<Vote> = {}): Vote[] => [
  ...Array.from({ length: yes }, () => aVote({ ...fields, helpful: 'yes' })),
  ...Array.from({ length: no }, () => aVote({ ...fields, helpful: 'no' })),
];
const articles = async (rows: Row[]) =>
  (await reportOn(rows)).editions.map(({ article, locale }) => `${article} ${locale}`);

test('votes of each edition are counted with their rate and what it is at least', async () => {
  const { editions } = await reportOn([...votes(9, 1), ...votes(0, 2, { locale: 'fr' })]);
  const [french, english] = editions;
  assert.deepEqual([french?.locale, french?.yes, french?.no, french?.rate, french?.atLeast], ['fr', 0, 2, 0, 0]);
  assert.deepEqual([english?.locale, english?.yes, english?.no, english?.rate], ['en', 9, 1, 0.9]);
  assert.ok(Math.abs((english?.atLeast ?? 0) - 0.595844) < 1e-5);
});

test('what most certainly does not help comes first: one single "no" does not lead', async () => {
  const rows = [
    ...votes(0, 1, { article: '1' }),
    ...votes(10, 90, { article: '2' }),
    ...votes(50, 50, { article: '3' }),
    ...votes(90, 10, { article: '4' }),
  ];
  assert.deepEqual(await articles(rows), ['2 en', '3 en', '1 en', '4 en']);
});

test('a rewrite starts a new count, and is compared with the version before', async () => {
  const rows = [...votes(10, 30, { version: '2025-01-01' }), ...votes(35, 5, { version: '2026-01-27' })];
  const { editions } = await reportOn(rows);
  assert.deepEqual(
    editions.map(({ version, yes, change }) => [version, yes, change]),
    [['2026-01-27', 35, 0.625]],
  );
  const all = await reportOn(rows, { allVersions: true });
  assert.deepEqual(
    all.editions.map(({ version, isLatest }) => [version, isLatest]),
    [
      ['2025-01-01', false],
      ['2026-01-27', true],
    ],
  );
});

test('votes that were forgotten one by one still count', async () => {
  const { editions } = await reportOn([aTally({ version: '2026-01-27', count: 7 }), ...votes(1, 2)]);
  assert.deepEqual(
    editions.map(({ yes, no }) => [yes, no]),
    [[8, 2]],
  );
});

test('doubtful votes do not count, and their texts are marked', async () => {
  const { editions } = await reportOn([
    ...votes(1, 0),
    aVote({ helpful: 'no', text: 'Buy', signs: 4 }),
    aVote({ version: '2099-01-01', signs: 16 }),
  ]);
  assert.deepEqual(
    editions.map(({ version, yes, no, doubtful, texts }) => ({ version, yes, no, doubtful, texts })),
    [
      {
        version: '2026-01-27',
        yes: 1,
        no: 0,
        doubtful: 1,
        texts: [{ day: '2026-11-22', helpful: 'no', reason: null, text: 'Buy', isDoubtful: true }],
      },
    ],
  );
});

test('reasons are counted, and the newest ten texts are shown', async () => {
  const rows = Array.from({ length: 12 }, (_, index) =>
    aVote({
      helpful: 'no',
      reason: index % 2 ? 'unclear' : 'outdated',
      text: `text ${String(index)}`,
      day: `2026-11-${String(10 + index)}`,
    }),
  );
  const [edition] = (await reportOn(rows)).editions;
  assert.deepEqual(edition?.reasons, { outdated: 6, unclear: 6 });
  assert.deepEqual(
    edition?.texts.map(({ text }) => text),
    [11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => `text ${String(index)}`),
  );
});

test('a period, a language and articles can be chosen', async () => {
  const rows = [
    ...votes(1, 0, { day: '2026-10-31' }),
    ...votes(2, 0, { locale: 'fr' }),
    ...votes(3, 0, { article: '2017' }),
    ...votes(4, 0),
  ];
  const { editions } = await reportOn(rows, {
    from: '2026-11-01',
    to: '2026-11-30',
    locale: 'en',
    article: (id) => id === '2193',
  });
  assert.deepEqual(
    editions.map(({ yes }) => yes),
    [4],
  );
});

test('searches are summed over the days, and rare ones are not shown', async () => {
  const rows = [aMiss({ count: 2 }), aMiss({ day: '2026-11-23', count: 2 }), aMiss({ query: 'my name', count: 2 })];
  assert.deepEqual((await reportOn(rows)).misses, [{ locale: 'en', query: 'zzzqqq', count: 4 }]);
});

test('what readers were looking for is listed, the newest first', async () => {
  const rows = [aWish({ day: '2026-11-01', text: 'old' }), aWish({ text: 'new', place: '404', query: null })];
  assert.deepEqual(
    (await reportOn(rows)).wishes.map(({ text, place }) => [text, place]),
    [
      ['new', '404'],
      ['old', 'search'],
    ],
  );
});

test('the numbers can be opened in a spreadsheet', async () => {
  const rows = [...votes(3, 1), aVote({ helpful: 'no', reason: 'other', text: '=1+1' })];
  assert.equal(
    reportCsv(await reportOn(rows)),
    'article,locale,version,yes,no,rate,atLeast,change,doubtful,outdated,mismatch,unclear,incomplete,translation,other,latestText\r\n' +
      "2193,en,2026-01-27,3,2,0.6,0.2307,,0,0,0,0,0,0,1,'=1+1\r\n",
  );
});
