import { pluralForm } from '#i18n/plural-form.ts';
import { writtenNumber } from '#i18n/written-number.ts';
import type { Answer, Result } from '#search/search.ts';
import { addressOf, askedIn, filterKinds, filterOf, type Asked, type Filter } from './asked.ts';
import { element, filled, type Child } from '../element.ts';
import { noResults, otherLanguages } from './no-results.ts';
import { searchIn, wordsIn } from './open-search.ts';
import { rememberSearch } from './recent-searches.ts';
import { formerId, markedText, missingPart, quoted, titleParts } from './result-parts.ts';

/** Results shown at once. */
const step = 20;

/** Elements of the results page. */
export interface Parts {
  box: HTMLElement;
  /** Where results go. */
  found: HTMLElement;
  status: HTMLElement;
  /** Where readers are asked what they were looking for, when there is no result. */
  asked: HTMLElement;
}

/** What the page shows of an entry in the history. */
interface Shown {
  results?: number;
  scroll?: number;
}

/**
 * Load what results need.
 *
 * @returns A function that shows the results of the page's address, as its entry in the history says.
 * @throws When a part of the search cannot be fetched. The function throws too.
 */
export async function showResults(parts: Parts): Promise<() => Promise<void>> {
  const { box, found, status, asked: wish } = parts;
  const { base = '/', locale = 'en' } = box.dataset;
  const search = searchIn(base, locale);
  search.prepare();
  const words = await wordsIn(base, locale);
  const page = location.pathname;
  const siteTitle = document.title;

  // Where the reader was: kept with the page's entry in the history, and found again once results are there.
  history.scrollRestoration = 'manual';
  const shownNow = (): Shown => (history.state ?? {}) as Shown;
  const keep = (shown: Shown) => {
    history.replaceState({ ...shownNow(), ...shown }, '');
  };
  addEventListener('scrollend', () => {
    keep({ scroll: scrollY });
  });
  addEventListener('pagehide', () => {
    keep({ scroll: scrollY });
  });

  const wide = matchMedia('(width >= 64rem)');
  wide.addEventListener('change', () => {
    found.querySelector('details')?.toggleAttribute('open', wide.matches);
  });

  let latest = 0;
  async function show(): Promise<void> {
    const number = ++latest;
    const asked = askedIn(new URL(location.href));
    const { query } = asked;
    document.title = query ? `${quoted(query).textContent} · ${siteTitle}` : siteTitle;
    keepQueryInLanguages(asked);
    if (!query) {
      found.replaceChildren();
      status.textContent = '';
      return;
    }
    const limit = shownNow().results ?? step;
    const options = { limit, corrects: !asked.isExact, ...filterOf(asked) };
    const answer = await search.ask(query, options);
    if (!answer) return; // another question was asked meanwhile
    const isNothing = answer.results.length === 0;
    const shown = isNothing
      ? [await noResults(questionOf(asked), chosenOf(asked, answer))]
      : await foundOf(asked, answer);
    if (number !== latest) return;
    found.replaceChildren(...shown);
    status.textContent = found.querySelector('h2')?.textContent ?? '';
    if (isNothing) {
      document.documentElement.removeAttribute('data-asked'); // topics, popular FAQs and the way to all FAQs
      wish.dataset.query = query;
      wish.hidden = false;
    }
    scrollTo({ top: shownNow().scroll ?? 0, behavior: 'instant' });
  }

  /** The language menu leads to the same question in the other language. */
  function keepQueryInLanguages({ query }: Asked): void {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-locale]')) {
      link.search = query && new URLSearchParams({ q: query }).toString();
    }
  }

  const questionOf = (asked: Asked) => ({ asked, page, search, words, base, locale });

  const names = {
    product: (key: string, { products }: Answer) => products[key] ?? key,
    type: (key: string) => words.types[key] ?? key,
  };
  /** The filters that are chosen. */
  const chosenOf = (asked: Asked, answer: Answer): Filter[] =>
    filterKinds.flatMap((kind) => (asked[kind] ? [{ kind, name: names[kind](asked[kind], answer) }] : []));

  async function foundOf(asked: Asked, answer: Answer): Promise<HTMLElement[]> {
    const { query, correction, total, isPartly } = answer;
    const results = answer.results.slice(0, total);
    const summary = isPartly
      ? filled(words.partly, { query: quoted(query) })
      : filled(pluralForm(words.resultsFor, total, locale), { query: quoted(correction ?? query) });
    const lacking = results[0]?.missing.length ?? 0;
    const filters = isPartly && chosenOf(asked, answer).length === 0 ? undefined : facets(asked, answer);
    const list = element(
      'ol',
      { class: 'plain-list search-list' },
      ...results.map((result) => resultItem(result, answer)),
    );
    const more = total > results.length && element('button', { class: 'button', type: 'button' }, words.more);
    if (more) more.addEventListener('click', () => void showMore(results.length));
    const column = element('div', {}, list, more);
    const languages =
      lacking > 0 && (await otherLanguages(questionOf(asked), (late) => void column.append(late), lacking));
    return [
      element('h2', { class: 'search-summary', tabindex: '-1' }, ...summary),
      correction === undefined ? undefined : correctionLine(asked, isPartly ? correction : undefined),
      languages,
      element('div', { class: filters ? 'search-columns' : 'search-column' }, filters, column),
    ].filter((one) => one instanceof HTMLElement);
  }

  async function showMore(before: number): Promise<void> {
    keep({ results: before + step, scroll: scrollY });
    await show();
    found.querySelectorAll<HTMLElement>('.search-list > li > a')[before]?.focus({ preventScroll: true });
  }

  /** The way to what was typed; and what is shown for it, unless that is said already. */
  function correctionLine(asked: Asked, meant: string | undefined): HTMLElement {
    const href = addressOf(page, { ...asked, isExact: true });
    return element(
      'p',
      { class: 'search-note' },
      ...(meant === undefined
        ? []
        : [...filled(words.correction, { meant: element('strong', {}, quoted(meant)) }), ' · ']),
      element('a', { href }, ...filled(words.instead, { typed: quoted(asked.query) })),
    );
  }

  function facets(asked: Asked, answer: Answer): HTMLElement | undefined {
    const { counts, products } = answer;
    const facet = (kind: Filter['kind'], all: ReadonlyMap<string, number>): Child => {
      const order = kind === 'product' ? Object.keys(products) : Object.keys(words.types);
      const keys = order.filter((key) => all.has(key));
      if (keys.length < 2 && !asked[kind]) return undefined;
      const link = (key: string, name: string, count: number) =>
        element(
          'li',
          {},
          element(
            'a',
            {
              href: addressOf(page, { ...asked, [kind]: key }),
              'aria-current': asked[kind] === key ? 'true' : undefined,
            },
            element('span', {}, name),
            ' ',
            element('span', { class: 'search-count' }, writtenNumber(count, locale, words.thousands)),
          ),
        );
      const sum = [...all.values()].reduce((one, other) => one + other, 0);
      const id = `kb-facet-${kind}`;
      return element(
        'section',
        { 'aria-labelledby': id },
        element('h3', { id }, words[kind]),
        element(
          'ul',
          { class: 'plain-list' },
          link('', words.everything, sum),
          ...keys.map((key) => link(key, names[kind](key, answer), all.get(key) ?? 0)),
        ),
      );
    };
    const lists = [facet('product', counts.products), facet('type', counts.types)];
    if (lists.every((list) => !list)) return undefined;
    const details = element(
      'details',
      { class: 'search-facets' },
      element(
        'summary',
        {},
        [
          words.filter,
          chosenOf(asked, answer)
            .map(({ name }) => name)
            .join(', '),
        ]
          .filter(Boolean)
          .join(': '),
      ),
      ...lists,
    );
    details.open = wide.matches;
    return details;
  }

  function resultItem(result: Result, answer: Answer): HTMLElement {
    const { address, title: name, product } = result;
    const section = element('span', { class: 'search-section' });
    const excerpt = element('p', { class: 'search-excerpt', lang: result.locale });
    void search.excerpt(result, answer).then((one) => {
      if (!one) return;
      excerpt.append(...markedText(one.pieces).filter((child) => child !== undefined && child !== false));
      if (!one.section) return;
      const anchor = `${address}#${encodeURIComponent(one.section.id)}`;
      section.append(' · ', element('a', { href: anchor, lang: result.locale }, one.section.title));
    });
    const language = words.languages[result.locale] && result.locale;
    return element(
      'li',
      {},
      element(
        'a',
        { class: 'article-title', href: address, hreflang: language || undefined },
        ...titleParts(result, search.marked(name, answer), words),
      ),
      element(
        'p',
        { class: 'search-place' },
        ...filled(words.number, { id: result.id }),
        ...formerId(result, words),
        ' · ',
        missingPart(result, words),
        product.name,
        section,
      ),
      excerpt,
    );
  }

  /** A search that led to an article, in this tab or a new one, is worth offering again. */
  function rememberOpened({ target }: Event): void {
    if ((target as Element).closest('.search-list a')) rememberSearch(locale, askedIn(new URL(location.href)).query);
  }
  box.addEventListener('auxclick', (event) => {
    if (event.button === 1) rememberOpened(event);
  });
  box.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!link) return;
    if (link.pathname !== page) return rememberOpened(event);
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    const move = new CustomEvent('kb-search', { bubbles: true, cancelable: true, detail: link.href });
    box.dispatchEvent(move);
  });

  return show;
}
