/**
 * The field of the search. Everything else is loaded at the first sign that a reader wants it; what was typed
 * until then is in the field, and Enter leads to the results page at any time.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    const failure = this.querySelector<HTMLElement>('.search-failed');
    const form = field?.form;
    if (!form || !failure) return;
    field.role = 'combobox';
    field.ariaExpanded = 'false';
    field.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
    if (navigator.platform.startsWith('Mac')) this.dataset.keys = '⌘ K';

    let loading: Promise<void> | undefined;
    let isLoaded = false;
    const load = (): Promise<void> =>
      (loading ??= import('./suggestions.ts')
        .then(({ connect }) => connect(this, field, failure))
        .then(
          () => void (isLoaded = true),
          () => {
            loading = undefined;
            failure.hidden = document.activeElement !== field;
          },
        ));
    const tryAgain = async () => {
      if (failure.hidden) return;
      failure.hidden = true;
      await load();
      if (isLoaded) field.dispatchEvent(new Event('input'));
    };
    for (const sign of ['focusin', 'pointerenter', 'input']) this.addEventListener(sign, () => void load());
    failure.querySelector('button')?.addEventListener('click', () => {
      field.focus(); // suggestions stand under a field that has it
      void tryAgain();
    });
    addEventListener('online', () => void tryAgain());
    form.addEventListener('submit', (event) => {
      // the number of a FAQ opens it: that is worth waiting for what knows the numbers
      if (isLoaded || !/\d/.test(field.value)) return;
      event.preventDefault();
      void load().then(() => {
        if (isLoaded) form.requestSubmit();
        else form.submit();
      });
    });
    addEventListener('keydown', (event) => {
      if (event.key !== 'k' || !(event.ctrlKey || event.metaKey) || !this.checkVisibility()) return;
      event.preventDefault();
      field.select();
      field.focus();
    });
  }
}

customElements.define('kb-search-box', SearchBox);

// the results page has more to do, when it asks for something
if (document.querySelector('kb-search-results')) void import('./search-results.ts');
