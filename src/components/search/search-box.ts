/** Longest wait for the page of a number, in milliseconds, before the results page is opened instead. */
const mostWaitMs = 2_000;
/** Milliseconds after which a search that has not arrived is said to be lost. */
const mostMs = 10_000;

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
    const connected = async () => {
      const lost = () => {
        if (!isLoaded && this.contains(document.activeElement)) failure.hidden = false;
      };
      setTimeout(lost, mostMs);
      try {
        await (await import('./suggestions.ts')).connect(this, field, failure, mostWaitMs);
        isLoaded = true;
      } catch {
        loading = undefined;
        lost();
      }
    };
    const load = (): Promise<void> => (loading ??= connected());
    const toResults = () => {
      form.submit();
    };
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
        // a script stays lost as long as its page lives, since browsers do not ask for it twice: to another, if it is there
        if (!isLoaded) fetch(form.action).then(toResults, () => undefined);
      });
    });
    addEventListener('online', () => void tryAgain());

    form.addEventListener('submit', (event) => {
      // the number of a FAQ opens it: that is worth waiting for what knows the numbers
      if (isLoaded || !/\d/.test(field.value)) return;
      event.preventDefault();
      void Promise.race([load(), new Promise((late) => setTimeout(late, mostWaitMs))]).then(() => {
        if (isLoaded) form.requestSubmit();
        else toResults();
      });
    });
    addEventListener('keydown', (event) => {
      const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
      const isK = key === 'k' || code === 'KeyK'; // other alphabets have another letter on that key
      if (!isK || altKey || shiftKey || !(ctrlKey || metaKey) || !this.checkVisibility()) return;
      event.preventDefault();
      field.focus();
      field.select();
    });
  }
}

customElements.define('kb-search-box', SearchBox);
