import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales, type Locale } from '#i18n/locales.ts';
import { judgedQueries, measured, ranksOf, voices, type Half, type Measures, type Voice } from './judge.ts';
import { catalogue, foundBySearch } from './own-index.ts';

/** What search has reached. A change that falls below has broken something; one that rises above raises the floor. */
const floors: Record<Voice, Partial<Record<Half, Record<Locale, Partial<Measures>>>>> = {
  editors: {
    dev: {
      en: { mrr: 0.97, firstThree: 0.99, firstTen: 0.99 },
      fr: { mrr: 0.96, firstThree: 0.985, firstTen: 0.99 },
    },
    test: {
      en: { mrr: 0.96, firstThree: 0.985, firstTen: 0.99 },
      fr: { mrr: 0.96, firstThree: 0.985, firstTen: 0.99 },
    },
  },
  readers: {
    dev: {
      en: { mrr: 0.965, firstThree: 0.99, firstTen: 0.99 },
      fr: { mrr: 0.955, firstThree: 0.985, firstTen: 0.99 },
    },
    test: {
      en: { mrr: 0.955, firstThree: 0.98, firstTen: 0.99 },
      fr: { mrr: 0.935, firstThree: 0.97, firstTen: 0.99 },
    },
  },
  customers: {
    dev: {
      en: { mrr: 0.965, firstThree: 0.99, firstTen: 0.99 },
      fr: { mrr: 0.955, firstThree: 0.99, firstTen: 0.99 },
    },
    test: {
      en: { mrr: 0.955, firstThree: 0.98, firstTen: 0.99 },
      fr: { mrr: 0.96, firstThree: 0.985, firstTen: 0.99 },
    },
  },
  testers: {
    dev: {
      en: { mrr: 0.94, firstThree: 0.985, firstTen: 0.99 },
      fr: { mrr: 0.935, firstThree: 0.985, firstTen: 0.99 },
    },
  },
  strangers: {
    dev: {
      en: { mrr: 0.88, firstThree: 0.97, firstTen: 0.98 },
      fr: { mrr: 0.87, firstThree: 0.965, firstTen: 0.98 },
    },
    test: {
      en: { mrr: 0.86, firstThree: 0.92, firstTen: 0.94 },
      fr: { mrr: 0.865, firstThree: 0.915, firstTen: 0.975 },
    },
  },
};

const all = voices.flatMap((voice) =>
  (['dev', 'test'] as const).flatMap((half) =>
    locales.flatMap((locale) => {
      const floor = floors[voice][half]?.[locale];
      return floor ? [{ voice, half, locale, floor }] : [];
    }),
  ),
);

for (const { voice, half, locale, floor: least } of all) {
  test(`search finds what readers of ${locale} ask for, in words of ${voice}, ${half} half`, async () => {
    const queries = judgedQueries(locale, half, voice);
    const reached = measured(await ranksOf(queries, (query) => foundBySearch(locale, query)));
    for (const [measure, floor] of Object.entries(least)) {
      const value = reached[measure as keyof Measures];
      assert.ok(value >= floor, `${measure} is ${value.toFixed(3)}, below ${String(floor)}: see npm run relevance`);
    }
    assert.equal(reached.empty, 0, 'a query finds nothing at all');
  });
}

test('every article is asked for in every language', () => {
  const published = [...catalogue.articles.values()].filter(({ status }) => status === 'published');
  for (const locale of locales) {
    const queries = all.filter((one) => one.locale === locale).map((one) => judgedQueries(locale, one.half, one.voice));
    const asked = new Set(queries.flat().flatMap(({ expected }) => expected));
    const forgotten = published.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
    assert.deepEqual(forgotten, [], `Write queries in ${locale} for these articles.`);
  }
});
