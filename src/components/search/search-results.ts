// loaded as a module of its own, by search-box.ts
export {};

/** The results of what the page's address asks for. The search is loaded only if it asks for something. */
class SearchResults extends HTMLElement {
  connectedCallback(): void {
    const found = this.querySelector<HTMLElement>('.search-found');
    const status = this.querySelector<HTMLElement>('[role=status]');
    const problem = this.querySelector<HTMLElement>('.search-problem');
    const asked = this.querySelector<HTMLElement>('.search-asked');
    const field = document.querySelector<HTMLInputElement>('.search-box [name=q]');
    if (!found || !status || !problem || !asked || !field) return;

    let show: (() => Promise<void>) | undefined;
    const update = async (): Promise<void> => {
      problem.hidden = true;
      try {
        const { showResults } = await import('./show-results.ts');
        show ??= await showResults({ box: this, field, found, status, problem, asked });
        await show();
      } catch {
        problem.hidden = false;
        delete document.documentElement.dataset.asked; // topics and the way to all FAQs come back
      }
    };
    const isAsked = () => new URLSearchParams(location.search).has('q');
    if (isAsked()) void update();
    addEventListener('popstate', () => void update());
    addEventListener('kb-search', (event) => {
      event.preventDefault();
      const isInResults = found.contains(document.activeElement);
      history.pushState({}, '', (event as CustomEvent<string>).detail);
      void update().then(() => {
        // what had the focus is gone; a phone's keyboard makes room for the results
        if (isInResults) found.querySelector('h2')?.focus();
        else if (matchMedia('(pointer: coarse)').matches) field.blur();
      });
    });
    problem.querySelector('button')?.addEventListener('click', () => void update());
    addEventListener('online', () => {
      if (!problem.hidden) void update();
    });
  }
}

customElements.define('kb-search-results', SearchResults);
