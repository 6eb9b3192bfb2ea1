import type { Options } from 'minisearch';
import type { Language } from '#search/analysis/language.ts';
import { wordsOf } from '#search/analysis/words.ts';

const fields = ['title', 'headings', 'description', 'text'];

/** The options of its README: https://github.com/lucaong/minisearch#search-options. */
export const documented: Options = {
  fields,
  storeFields: ['title'],
  searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
};

/** Its options with our analysis and about our weights of fields. */
export const tuned = (language: Language): Options => ({
  fields,
  storeFields: ['title'],
  tokenize: (text) =>
    wordsOf(text, language).flatMap(({ term, parts, isStopWord }) => (isStopWord ? [] : [term, ...parts])),
  processTerm: (term) => term,
  searchOptions: {
    boost: { title: 6, headings: 1.5, description: 2 },
    fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
    prefix: (term, place, terms) => place === terms.length - 1 && term.length > 2,
  },
});
