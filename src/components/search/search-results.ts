import { askedIn } from './asked.ts';
import { inTime } from '../in-time.ts';
import { openIfThere } from '../open-if-there.ts';

/** The results of what the page's address asks for. The search is loaded only if it asks for something. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const found = this.querySelector<HTMLElement>('.search-found');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const problem = this.querySelector<HTMLElement>('.search-problem');
    const asked = this.querySelector<HTMLElement>('.search-asked');
    const field = document.querySelector<HTMLInputElement>('.search-box [name=q]');
    if (!found || !status || !problem || !asked || !field) return;

    let loading: Promise<() => Promise<void>> | undefined;
    const loaded = () => {
      loading ??= inTime(import('./show-results.ts')).then(({ showResults }) =>
        showResults({ box: this, found, status, asked }),
      );
      loading.catch(() => (loading = undefined));
      return loading;
    };

    /** What the page shows, or is about to. */
    let shown = '';
    let latest = 0;
    const update = async (): Promise<void> => {
      const number = ++latest;
      shown = location.search;
      problem.hidden = true;
      asked.hidden = true;
      const { query } = askedIn(new URL(location.href));
      document.documentElement.toggleAttribute('data-asked', query !== '');
      found.ariaBusy = String(query !== '');
      try {
        await (
          await loaded()
        )();
      } catch {
        if (number !== latest) return;
        found.replaceChildren(); // the results of another question are no answer to this one
        problem.hidden = false;
        document.documentElement.removeAttribute('data-asked'); // topics and the way to all FAQs come back
      } finally {
        if (number === latest) found.ariaBusy = 'false';
      }
    };
    const isAsked = () => new URLSearchParams(location.search).has('q');
    if (isAsked()) void update();
    addEventListener('popstate', () => {
      if (location.search === shown) return; // only the place in the page is another
      field.value = askedIn(new URL(location.href)).query;
      void update();
    });
    addEventListener('kb-search', (event) => {
      event.preventDefault();
      const { detail: address } = event as CustomEvent<string>;
      const facet = found.contains(document.activeElement) && document.activeElement?.closest('section');
      const isInResults = found.contains(document.activeElement);
      if (new URL(address, location.href).href !== location.href) history.pushState({}, '', address);
      field.value = askedIn(new URL(location.href)).query;
      void update().then(() => {
        if (!isInResults) {
          // a phone's keyboard makes room for the results
          if (matchMedia('(pointer: coarse)').matches) field.blur();
          return;
        }
        // what had the focus is gone: its like has it, or the beginning
        const name = facet ? facet.getAttribute('aria-labelledby') : null;
        const again = name && found.querySelector<HTMLElement>(`[aria-labelledby="${name}"] [aria-current]`);
        (again && again.checkVisibility() ? again : found.querySelector('h2'))?.focus();
      });
    });
    problem.querySelector('button')?.addEventListener('click', () => {
      void update().then(() => (loading ? undefined : openIfThere(location.href)));
    });
    addEventListener('online', () => {
      if (!problem.hidden) void update();
    });
  }
}

customElements.define('kb-search-results', SearchResults);
