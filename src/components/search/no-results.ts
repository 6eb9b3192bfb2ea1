import { pluralForm } from '#i18n/plural-form.ts';
import type { Options } from '#search/search.ts';
import type { SiteSearch } from '#search/search-site.ts';
import type { SearchWords } from '#site/search-words.ts';
import { addressOf, type Asked } from './asked.ts';
import { element, filled, type Child } from '../element.ts';
import { searchIn } from './open-search.ts';

/** Results of another language that are shown with their number. */
const mostOfOther = 3;

/** What was asked in vain, and how to ask otherwise. */
interface Question {
  asked: Asked;
  /** Address of the results page. */
  page: string;
  search: SiteSearch;
  words: SearchWords;
  base: string;
  locale: string;
}

/** The part of the options that facets choose. */
export const filterOf = ({ product, type }: Asked): Options => ({
  products: product ? [product] : [],
  types: type ? [type] : [],
});

/** What to show where nothing was found: every other way that leads to an answer, or to somebody who has one. */
export async function noResults(question: Question, filters: readonly string[]): Promise<HTMLElement> {
  const { asked, words } = question;
  const { query } = asked;
  const ways = await Promise.all([withoutFilters(question, filters), spelling(question), otherLanguages(question)]);
  const contact = element(
    'p',
    {},
    element('a', { href: `${words.contact}?q=${encodeURIComponent(query)}` }, ...filled(words.askSupport, { query })),
  );
  return element(
    'div',
    { class: 'search-none' },
    element('h2', { class: 'search-summary', tabindex: '-1' }, ...filled(words.none, { query })),
    element('p', { class: 'quiet' }, words.noneAdvice),
    ...ways,
    contact,
  );
}

async function withoutFilters({ asked, page, search, words, locale }: Question, filters: readonly string[]) {
  if (filters.length === 0) return undefined;
  const all = await search.another().ask(asked.query, { limit: 1, corrects: !asked.isExact });
  const count = all?.total || all?.results.length;
  if (!count) return undefined;
  const names = filters.join(', ');
  const text = filled(pluralForm(words.withoutFilters, count, locale), { filters: element('strong', {}, names) });
  return element('p', {}, element('a', { href: addressOf(page, { ...asked, product: '', type: '' }) }, ...text));
}

async function spelling({ asked, page, search, words }: Question): Promise<Child> {
  if (!asked.isExact) return undefined;
  const other = await search.another().ask(asked.query, { limit: 1, ...filterOf(asked) });
  const meant = other?.correction?.query;
  if (!meant) return undefined;
  const link = element('a', { href: addressOf(page, { ...asked, query: meant, isExact: false }) }, meant);
  return element('p', {}, ...filled(words.didYouMean, { meant: link }));
}

/** What the other languages have. Their indexes are loaded only now. */
export async function otherLanguages({ asked, words, base, locale }: Question): Promise<Child> {
  const found = await Promise.all(
    Object.entries(words.languages).map(async ([other, { name, search: page }]) => {
      try {
        const answer = await searchIn(base, other).ask(asked.query, { limit: mostOfOther });
        if (!answer?.total) return undefined;
        const count = pluralForm(words.inLanguage, answer.total, locale);
        const results = answer.results
          .slice(0, answer.total)
          .map(({ address, title }) =>
            element('li', {}, element('a', { href: address, hreflang: other, lang: other }, title)),
          );
        const all = element(
          'a',
          { href: addressOf(page, { query: asked.query }), hreflang: other },
          ...filled(count, { language: name }),
        );
        return element('section', {}, element('h3', {}, all), element('ul', { class: 'plain-list' }, ...results));
      } catch {
        return undefined; // the other ways are there all the same
      }
    }),
  );
  return element('div', { class: 'search-languages' }, ...found);
}
