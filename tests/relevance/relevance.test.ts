import assert from 'node:assert/strict';
import { test } from 'node:test';
import { locales, type Locale } from '#i18n/locales.ts';
import { judgedQueries, measured, ranksOf, type Half, type Measures } from './judge.ts';
import { catalogue, foundBySearch } from './own-index.ts';

/** What search has reached. A change that falls below has broken something; one that rises above raises the floor. */
const floors: Record<Half, Record<Locale, Partial<Measures>>> = {
  dev: {
    en: { mrr: 0.935, firstThree: 0.98, firstTen: 0.99 },
    fr: { mrr: 0.935, firstThree: 0.98, firstTen: 0.99 },
  },
  test: {
    en: { mrr: 0.91, firstThree: 0.955, firstTen: 0.99 },
    fr: { mrr: 0.91, firstThree: 0.955, firstTen: 0.99 },
  },
};

for (const half of ['dev', 'test'] as const) {
  for (const locale of locales) {
    test(`search finds what readers of ${locale} ask for, ${half} half`, async () => {
      const reached = measured(await ranksOf(judgedQueries(locale, half), (query) => foundBySearch(locale, query)));
      for (const [measure, floor] of Object.entries(floors[half][locale])) {
        const value = reached[measure as keyof Measures];
        assert.ok(value >= floor, `${measure} is ${value.toFixed(3)}, below ${String(floor)}: see npm run relevance`);
      }
      assert.equal(reached.empty, 0, 'a query finds nothing at all');
    });
  }
}

test('every article is asked for in every language', () => {
  const published = [...catalogue.articles.values()].filter(({ status }) => status === 'published');
  for (const locale of locales) {
    const queries = [...judgedQueries(locale, 'dev'), ...judgedQueries(locale, 'test')];
    const asked = new Set(queries.flatMap(({ expected }) => expected));
    const forgotten = published.filter(({ id }) => !asked.has(id)).map(({ id }) => id);
    assert.deepEqual(forgotten, [], `Write queries in ${locale} for these articles.`);
  }
});
