import { pluralForm } from '#i18n/plural-form.ts';
import type { SiteSearch } from '#search/search-site.ts';
import type { SearchWords } from '#site/search-words.ts';
import { addressOf, filterOf, type Asked, type Filter } from './asked.ts';
import { element, filled, type Child } from '../element.ts';
import { inTime } from '../in-time.ts';
import { searchIn } from './open-search.ts';
import { quoted } from './result-parts.ts';

/** Results of another language that are shown with their number. */
const mostOfOther = 3;
/** Milliseconds that the results of this language wait for those of others. */
const patienceMs = 400;

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

/** What to show where nothing was found: every other way that leads to an answer, or to somebody who has one. */
export async function noResults(question: Question, filters: readonly Filter[]): Promise<HTMLElement> {
  const { asked, words } = question;
  const { query } = asked;
  const names = filters.map(({ name }) => name).join(', ');
  const none = filters.length > 0 ? words.noneFiltered : words.none;
  const contact = element(
    'p',
    {},
    element(
      'a',
      { href: `${words.contact}?q=${encodeURIComponent(query)}` },
      ...filled(words.askSupport, { query: quoted(query) }),
    ),
  );
  const [unfiltered, meant] = await Promise.all([withoutFilters(question, filters), spelling(question)]);
  return element(
    'div',
    { class: 'search-none' },
    element(
      'h2',
      { class: 'search-summary', tabindex: '-1' },
      ...filled(none, { query: quoted(query), filters: names }),
    ),
    element('p', { class: 'quiet' }, words.noneAdvice),
    ...unfiltered,
    meant,
    unfiltered.some(Boolean) ? undefined : await otherLanguages(question, (late) => contact.after(late)),
    contact,
  );
}

/** What there is without one of the filters, and without all of them. */
async function withoutFilters(question: Question, filters: readonly Filter[]): Promise<Child[]> {
  const { asked, page, search, words, locale } = question;
  const choices = [...filters.map((one) => [one]), ...(filters.length > 1 ? [filters] : [])];
  return Promise.all(
    choices.map(async (left) => {
      const other = left.reduce((one, { kind }) => ({ ...one, [kind]: '' }), asked);
      const options = { limit: 1, corrects: !asked.isExact, ...filterOf(other) };
      const answer = await search.another().ask(asked.query, options);
      if (!answer?.total) return undefined;
      const names = element('strong', {}, left.map(({ name }) => name).join(', '));
      const text = filled(pluralForm(words.withoutFilters, answer.total, locale), { filters: names });
      return element('p', {}, element('a', { href: addressOf(page, other) }, ...text));
    }),
  );
}

async function spelling({ asked, page, search, words }: Question): Promise<Child> {
  if (!asked.isExact) return undefined;
  const other = await search.another().ask(asked.query, { limit: 1, ...filterOf(asked) });
  const meant = other?.correction;
  if (meant === undefined) return undefined;
  const link = element('a', { href: addressOf(page, { ...asked, query: meant, isExact: false }) }, quoted(meant));
  return element('p', {}, ...filled(words.didYouMean, { meant: link }));
}

/**
 * What the other languages have. Their indexes are loaded only now, and nobody waits for them for long.
 *
 * @param showLate Shows what comes later, where it moves nothing that is read already.
 * @param lacking Words that the best result of this language lacks. Another language must lack fewer.
 */
export async function otherLanguages(
  question: Question,
  showLate: (found: HTMLElement) => void,
  lacking = Infinity,
): Promise<Child> {
  const asking = Promise.all(
    Object.entries(question.words.languages).map(([other, { name, search: page }]) =>
      inLanguage(question, other, name, page, lacking).catch(() => undefined),
    ),
  ).then((found) => found.some(Boolean) && element('div', { class: 'search-languages' }, ...found));
  return inTime(asking, patienceMs).catch(() => {
    void asking.then((found) => {
      if (found) showLate(found);
    });
    return undefined;
  });
}

async function inLanguage(
  { asked, words, base, locale }: Question,
  other: string,
  name: string,
  page: string,
  lacking: number,
): Promise<HTMLElement | undefined> {
  const answer = await searchIn(base, other).ask(asked.query, { limit: mostOfOther });
  const [best] = answer?.results ?? [];
  if (!answer || !best || answer.isPartly || best.missing.length >= lacking) return undefined;
  const results = answer.results
    .slice(0, answer.total)
    .map(({ address, title }) =>
      element('li', {}, element('a', { href: address, hreflang: other, lang: other }, title)),
    );
  const all = element(
    'a',
    { href: addressOf(page, { query: asked.query }), hreflang: other },
    ...filled(pluralForm(words.inLanguage, answer.total, locale), { language: name }),
  );
  return element('section', {}, element('h3', {}, all), element('ul', { class: 'plain-list' }, ...results));
}
