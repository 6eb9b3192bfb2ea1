import { inTime, openIfThere } from '../lazy.ts';

/** Longest wait for the page of a number, in milliseconds, before the results page is opened instead. */
const mostWaitMs = 2_000;

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
      (loading ??= inTime(import('./suggestions.ts'))
        .then(({ connect }) => connect(this, field, failure, mostWaitMs))
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
      void tryAgain().then(() => {
        if (isLoaded) return undefined;
        const results = new URL(form.action);
        results.searchParams.set('q', field.value);
        return openIfThere(results.href);
      });
    });
    addEventListener('online', () => void tryAgain());

    // the failure goes as the list does
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || failure.hidden) return;
        event.stopPropagation();
        event.preventDefault();
        failure.hidden = true;
        field.focus();
      },
      true,
    );
    const left = (target: EventTarget | null) => {
      if (!this.contains(target as Node | null)) failure.hidden = true;
    };
    document.addEventListener('pointerdown', ({ target }) => {
      left(target);
    });
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget) left(relatedTarget);
    });

    form.addEventListener('submit', (event) => {
      // the number of a FAQ opens it: that is worth waiting for what knows the numbers
      if (isLoaded || !/\d/.test(field.value)) return;
      event.preventDefault();
      void inTime(load(), mostWaitMs)
        .catch(() => undefined)
        .then(() => {
          if (isLoaded) form.requestSubmit();
          else form.submit();
        });
    });
    addEventListener('keydown', (event) => {
      const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
      // other alphabets have other letters on that key
      const isK = key.toLowerCase() === 'k' || (code === 'KeyK' && !/^[a-z]$/i.test(key));
      if (!isK || altKey || shiftKey || !(ctrlKey || metaKey) || !this.checkVisibility()) return;
      event.preventDefault();
      field.focus({ preventScroll: true });
      field.select();
      this.scrollIntoView({ block: 'nearest' });
    });
  }
}

customElements.define('kb-search-box', SearchBox);

// the results page has more to do, when it asks for something
const results = document.querySelector('kb-search-results');
if (results) {
  inTime(import('./search-results.ts')).catch(() => {
    const problem = results.querySelector<HTMLElement>('.search-problem');
    if (!problem || !('asked' in document.documentElement.dataset)) return;
    delete document.documentElement.dataset.asked;
    problem.hidden = false;
    problem.querySelector('button')?.addEventListener('click', () => void openIfThere(location.href));
  });
}
