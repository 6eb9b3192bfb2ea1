import { pluralForm, type PluralForms } from '#i18n/plural-form.ts';

/** Shows only the articles in a state and of a product. What is chosen stands in the address. */
class TranslationList extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const asked = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const wanted = asked.get(select.name) ?? '';
      if ([...select.options].some(({ value }) => value === wanted)) select.value = wanted;
    }
    form.addEventListener('change', () => {
      this.#show(form);
    });
    this.#show(form);
  }

  #show(form: HTMLFormElement): void {
    const chosen = Array.from(form.querySelectorAll('select'), ({ name, value }) => [name, value] as const);
    const { state = '', product = '' } = Object.fromEntries(chosen);
    const wanted = state.split(' ').filter(Boolean);
    const rows = [...this.querySelectorAll<HTMLElement>('tbody tr')];
    let shown = 0;
    for (const row of rows) {
      const states = row.dataset.states?.split(' ') ?? [];
      const isShown =
        (wanted.length === 0 || wanted.some((one) => states.includes(one))) &&
        (!product || row.dataset.product === product);
      row.hidden = !isShown;
      if (isShown) shown++;
    }
    const query = new URLSearchParams(chosen.filter(([, value]) => value).map(([name, value]) => [name, value]));
    history.replaceState(history.state, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
    const forms = JSON.parse(this.dataset.shown ?? '{}') as PluralForms;
    const status = this.querySelector('[role=status]');
    const { lang } = document.documentElement;
    if (status)
      status.textContent = pluralForm(forms, shown, lang).replace('{{all}}', rows.length.toLocaleString(lang));
  }
}

customElements.define('kb-translation-list', TranslationList);
