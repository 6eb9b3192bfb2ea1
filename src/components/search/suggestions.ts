import type { Excerpt } from '#search/excerpt.ts';
import type { Piece } from '#search/marks.ts';
import { pause } from '#search/pause.ts';
import type { Answer, Result } from '#search/search.ts';
import { pluralForm } from '#i18n/plural-form.ts';
import { addressOf, type Asked } from './asked.ts';
import { createCombobox, type Option } from './combobox.ts';
import { element, filled, type Child } from '../element.ts';
import { keepInSight } from './keep-in-sight.ts';
import { inTime } from '../in-time.ts';
import { loadStyle } from '../lazy.ts';
import { searchIn, wordsIn } from './open-search.ts';
import { forgetSearch, recentSearches, rememberSearch } from './recent-searches.ts';
import { formerId, markedText, missingPart, quoted, titleParts } from './result-parts.ts';
import style from './suggestions.css?url';

const mostSuggestions = 8;
/** Milliseconds without a key after which excerpts are worth their requests, and a screen reader may speak. */
const pauseMs = { excerpts: 150, announcement: 700 };
/** Milliseconds after which a reader wants to know that something is going on. */
const slowMs = 400;
/** Characters of an excerpt before its first match: one line shows the match on a phone too. */
const mostBefore = 40;

/**
 * Show suggestions under the field of a search box while the reader types.
 *
 * @param failure What to show while the index cannot be had.
 * @param mostWaitMs Longest wait for the page of a number, before the results page is opened instead.
 * @throws When a part of the search cannot be fetched.
 */
export async function connect(
  box: HTMLElement,
  field: HTMLInputElement,
  failure: HTMLElement,
  mostWaitMs: number,
): Promise<void> {
  const { form } = field;
  if (!form) return;
  const [, base = '/', locale = ''] = /^(.*\/)([a-z-]+)\/search\/$/.exec(new URL(form.action).pathname) ?? [];
  const search = searchIn(base, locale);
  dismissible(failure, box);
  search.prepare();
  await pause(); // to ask for a file takes a slow phone some milliseconds
  const fetching = wordsIn(base, locale);
  await pause();
  const [words] = await Promise.all([fetching, loadStyle(style)]);
  await pause();

  const message = element('p', { class: 'search-message' });
  const list = element('ul', { id: `${field.id}-list`, role: 'listbox', 'aria-label': words.suggestions });
  const panel = element('div', { class: 'search-panel', hidden: '' }, message, list);
  const status = element('p', { class: 'sr-only', role: 'status' });
  box.append(panel, status);
  field.setAttribute('aria-controls', list.id);

  const clear = element('button', { type: 'button', class: 'search-erase', 'aria-label': words.clear }, '×');
  clear.addEventListener('mousedown', (event) => {
    event.preventDefault(); // the field keeps the focus, and a phone its keyboard
  });
  clear.addEventListener('click', () => {
    field.value = '';
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  field.after(clear);

  /** The question that was answered last, and what it found. */
  let answered: { text: string; answer: Answer } | undefined;
  /** A misspelt query that the reader wants as it is. */
  let exact: string | undefined;
  /** Whether the reader closed the list: an answer that comes later leaves it so. */
  let isDismissed = false;
  let lines = new Map<string, HTMLElement>();
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let pausing: ReturnType<typeof setTimeout> | undefined;

  const combobox = createCombobox({
    field,
    panel,
    list,
    reopen() {
      isDismissed = false;
      void ask();
    },
    dismissed() {
      isDismissed = true;
      clearTimeout(announcing);
    },
    open,
    openAll: () => void window.open(allResults(), '_blank', 'noopener'),
  });
  keepInSight(field, panel);

  const resultsPage = form.action;
  function open(address: string, isNewTab: boolean): void {
    if (isNewTab) return void window.open(address, '_blank', 'noopener');
    combobox.close();
    // the results page shows other results without being loaded anew
    const isResults = address.startsWith(resultsPage);
    const move = new CustomEvent('kb-search', { bubbles: true, cancelable: true, detail: address });
    if (!isResults || box.dispatchEvent(move)) location.assign(address);
  }

  const allResults = (asked: Partial<Asked> = {}) => {
    const query = field.value.trim();
    return addressOf(resultsPage, { query, isExact: query === exact, ...asked });
  };

  function announce(said: () => string): void {
    clearTimeout(announcing);
    announcing = setTimeout(() => (status.textContent = combobox.isOpen ? said() : ''), pauseMs.announcement);
  }

  function show(options: readonly Option[], { said = '', start = 0 }: { said?: string; start?: number }): void {
    message.textContent = said;
    message.hidden = !said;
    if (isDismissed || document.activeElement !== field || (options.length === 0 && !said)) return combobox.close();
    combobox.show(options, start);
  }

  async function ask(): Promise<void> {
    const text = field.value;
    clearTimeout(pausing);
    if (!text.trim()) {
      announce(() => '');
      showRecent();
      return;
    }
    const slow = setTimeout(() => {
      failure.hidden = true;
      if (!combobox.isOpen) show([], { said: words.searching });
    }, slowMs);
    try {
      const options = { limit: mostSuggestions, isTyping: true, corrects: text.trim() !== exact };
      await pause(); // the letter is shown first
      if (field.value !== text) return;
      const answer = await search.ask(text, options);
      await pause();
      if (!answer || field.value !== text) return; // another question was asked meanwhile
      failure.hidden = true;
      answered = { text, answer };
      showAnswer(answer);
    } catch {
      if (field.value !== text) return;
      combobox.close();
      failure.hidden = isDismissed;
    } finally {
      clearTimeout(slow);
    }
  }

  function showAnswer(answer: Answer): void {
    const { query, correction, isTooShort, total, results } = answer;
    if (isTooShort) {
      announce(() => '');
      return show([], {});
    }

    const known = lines;
    lines = new Map();
    const options = results.map((result) => resultOption(result, answer, known.get(result.id)));
    const all: Option = {
      element: option(
        'search-all',
        ...filled(results.length > 0 ? words.allResults : words.otherWays, { query: quoted(correction ?? query) }),
      ),
      address: allResults(),
    };
    const isCorrected = correction !== undefined;
    if (isCorrected) {
      const parts = filled(words.correction, { meant: element('strong', {}, quoted(correction)) });
      const instead = element('span', { class: 'search-instead' }, ...filled(words.instead, { typed: quoted(query) }));
      const line = option('search-correction', element('span', {}, ...parts), ' ', instead);
      line.setAttribute('aria-label', instead.textContent); // what is shown is said by the status
      options.unshift({
        element: line,
        choose() {
          exact = query;
          void ask();
        },
      });
    }
    const none = filled(words.none, { query: quoted(query).textContent }).join('');
    show([...options, all], { said: results.length > 0 ? '' : none, start: isCorrected ? 1 : 0 });
    announce(() => {
      const meant = isCorrected
        ? `${filled(words.correction, { meant: quoted(correction).textContent }).join('')}. `
        : '';
      return results.length > 0 ? meant + pluralForm(words.results, total, locale) : none;
    });
    pausing = setTimeout(() => {
      for (const [place, result] of results.entries()) {
        const shown = options[place + (isCorrected ? 1 : 0)];
        if (shown) void addExcerpt(result, answer, shown);
      }
    }, pauseMs.excerpts);
  }

  function resultOption(result: Result, answer: Answer, known: HTMLElement | undefined): Option {
    // what a result said at the last key stays until there is something better: nothing flickers
    const excerpt = known ?? element('span', { class: 'suggestion-excerpt' });
    lines.set(result.id, excerpt);
    return {
      element: option(
        'suggestion',
        element(
          'span',
          { class: 'suggestion-title' },
          ...titleParts(result, search.marked(result.title, answer), words),
        ),
        ' ',
        element('span', { class: 'suggestion-id' }, result.id, ...formerId(result, words)),
        ' ',
        element(
          'span',
          { class: 'suggestion-line' },
          element('span', { class: 'suggestion-product' }, result.product.name),
          ' ',
          missingPart(result, words),
          ' ',
          excerpt,
        ),
      ),
      address: result.address,
      choose() {
        rememberSearch(locale, answer.query);
      },
    };
  }

  async function addExcerpt(result: Result, answer: Answer, shown: Option): Promise<void> {
    const excerpt = await search.excerpt(result, answer);
    await pause();
    const line = lines.get(result.id);
    if (!excerpt || !line || answered?.answer !== answer) return;
    if (excerpt.section) shown.address = `${result.address}#${encodeURIComponent(excerpt.section.id)}`;
    line.lang = result.locale;
    line.replaceChildren(excerptPart(excerpt, (text) => search.marked(text, answer)));
  }

  function showRecent(): void {
    const recent = recentSearches(locale);
    const options = recent.map((query): Option => ({
      element: option(
        'search-recent',
        element('bdi', {}, query),
        element('span', { class: 'search-remove', 'data-remove': '', 'aria-hidden': 'true', title: words.remove }, '×'),
      ),
      choose() {
        field.value = query;
        void ask();
      },
      remove() {
        forgetSearch(locale, query);
        showRecent();
      },
    }));
    const clear: Option = {
      element: option('search-clear', words.clearRecent),
      choose() {
        forgetSearch(locale);
        showRecent();
      },
    };
    show(recent.length > 0 ? [...options, clear] : [], { said: recent.length > 0 ? words.recent : '' });
    if (recent.length > 0) announce(() => `${words.recent}: ${String(recent.length)}. ${words.recentKeys}`);
  }

  /** A FAQ that was asked for by its number or address. */
  const named = (): Result | undefined => {
    const [first] = answered?.answer.results ?? [];
    return answered?.text === field.value && first?.reasons.id !== undefined ? first : undefined;
  };

  field.addEventListener('input', () => {
    isDismissed = false;
    if (field.value.trim() !== exact) exact = '';
    void ask();
  });
  for (const sign of ['focus', 'click']) {
    field.addEventListener(sign, () => {
      isDismissed = false;
      if (!combobox.isOpen) void ask();
    });
  }
  form.addEventListener('submit', (event) => {
    const mayBeNamed = /\d/.test(field.value) && answered?.text !== field.value;
    if (mayBeNamed) {
      event.preventDefault();
      void inTime(ask(), mostWaitMs)
        .catch(() => undefined)
        .then(() => {
          if (answered?.text === field.value) form.requestSubmit();
          else form.submit();
        });
      return;
    }
    event.preventDefault();
    isDismissed = true;
    failure.hidden = true;
    const result = named();
    if (result) rememberSearch(locale, field.value.trim());
    open(result?.address ?? allResults(), false);
  });
  addEventListener('pagehide', combobox.close);

  if (document.activeElement === field) void ask();
}

/** Let a message over the page go as the list does: with Escape, or when the reader turns to something else. */
function dismissible(message: HTMLElement, box: HTMLElement): void {
  for (const sign of ['pointerdown', 'focusin']) {
    document.addEventListener(sign, ({ target }) => {
      if (!box.contains(target as Node)) message.hidden = true;
    });
  }
  const escaped = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || message.hidden) return;
    event.stopPropagation(); // what is typed stays
    event.preventDefault();
    message.hidden = true;
  };
  box.addEventListener('keydown', escaped, true);
}

const option = (name: string, ...children: Child[]): HTMLElement =>
  element('li', { class: name, role: 'option' }, ...children);

/** The section, and the words around the first match: what one line has room for. */
function excerptPart({ section, pieces }: Excerpt, marked: (text: string) => Piece[]): HTMLElement {
  const [first, ...rest] = pieces;
  const isLong = first && !first.isMatch && first.text.length > mostBefore && rest.length > 0;
  const near = isLong
    ? [
        { text: `… ${first.text.slice(-mostBefore).replace(/^\S*\s+(?:[^\p{L}\p{N}]+\s)?/u, '')}`, isMatch: false },
        ...rest,
      ]
    : pieces;
  return element(
    'span',
    {},
    section && element('span', { class: 'suggestion-section' }, ...markedText(marked(section.title))),
    section && ' ',
    element('span', { 'aria-hidden': 'true' }, ...markedText(near)),
  );
}
