/**
 * The field of the search. Everything else is loaded at the first sign that a reader wants it; what was typed
 * until then is in the field, and Enter leads to the results page at any time.
 */
class SearchBox extends HTMLElement {
  #isLoaded = false;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const failure = this.querySelector<HTMLElement>('.search-failed');
    if (!field || !failure) return;
    field.role = 'combobox';
    field.ariaExpanded = 'false';
    field.ariaAutoComplete = 'list';

    const load = async (): Promise<void> => {
      if (this.#isLoaded) return;
      this.#isLoaded = true;
      try {
        const { connect } = await import('./suggestions.ts');
        await connect(this, field, failure);
      } catch {
        this.#isLoaded = false;
        failure.hidden = document.activeElement !== field;
      }
    };
    const tryAgain = async () => {
      failure.hidden = true;
      await load();
      if (this.#isLoaded) field.dispatchEvent(new Event('input'));
    };
    for (const sign of ['focusin', 'pointerenter', 'input']) this.addEventListener(sign, () => void load());
    failure.querySelector('button')?.addEventListener('click', () => void tryAgain());
    addEventListener('online', () => {
      if (!failure.hidden) void tryAgain();
    });
    addEventListener('keydown', (event) => {
      const isShortcut = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
      if (!isShortcut || event.shiftKey || event.altKey || !this.checkVisibility()) return;
      event.preventDefault();
      field.select();
      field.focus();
    });
  }
}

customElements.define('kb-search-box', SearchBox);

// the results page has more to do, when it asks for something
if (document.querySelector('kb-search-results')) void import('./search-results.ts');
