import { parseArgs } from 'node:util';
import { locales, type Locale } from '#i18n/locales.ts';
import { byKind, judgedQueries, measured, ranksOf, voices, type Half, type Measures, type Voice } from './judge.ts';
import { catalogue, foundBySearch } from './own-index.ts';

/*
 * npm run relevance                what search reaches on the dev half, by language and kind
 * npm run relevance -- --failures  and the queries whose answer is not first
 * npm run relevance -- --test      the half that nothing is tuned on
 */
const { values } = parseArgs({ options: { failures: { type: 'boolean' }, test: { type: 'boolean' } } });
const half: Half = values.test ? 'test' : 'dev';

const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(9);
const row = (name: string, { queries, mrr, first, firstThree, firstTen, empty }: Measures) =>
  `${name.padEnd(13)}${String(queries).padStart(4)}  ${mrr.toFixed(3)}${[first, firstThree, firstTen, empty].map(percent).join('')}`;

for (const locale of locales) for (const voice of voices) await report(locale, voice);

async function report(locale: Locale, voice: Voice): Promise<void> {
  const queries = judgedQueries(locale, half, voice);
  if (queries.length === 0) return;
  const ranks = await ranksOf(queries, (query) => foundBySearch(locale, query));
  console.log(`\n${`${locale}, ${half}, ${voice}`.padEnd(19)}MRR    first    three      ten    empty`);
  for (const [kind, measures] of byKind(ranks)) console.log(row(kind, measures));
  console.log(row('all', measured(ranks)));
  if (!values.failures) return;
  for (const [place, { kind, query, expected }] of queries.entries()) {
    const rank = ranks[place]?.rank ?? 0;
    if (rank === 1) continue;
    const titles = (await foundBySearch(locale, query))
      .slice(0, 3)
      .map((id) => `${id} ${catalogue.articles.get(id)?.editions.get(locale)?.title ?? ''}`);
    console.log(
      `${String(rank || '-').padStart(3)}  ${kind}: ${query} (${expected.join(', ')})\n       ${titles.join('\n       ')}`,
    );
  }
}
