import { pluralForm, type PluralForms } from '#i18n/plural-form.ts';

/**
 * Shows a long list page by page, in place. How much is shown is kept with the page's entry in the
 * history, so Back and reload find it again. Without script the whole list is there.
 */
class More extends HTMLElement {
  connectedCallback(): void {
    const step = Number(this.dataset.limit);
    const items = [...this.querySelectorAll('li')];
    const button = this.querySelector('button');
    const status = this.querySelector('[role=status]');
    const lists = [...document.querySelectorAll('kb-more')];
    const key = `more-${String(lists.indexOf(this))}`;
    const state = () => (history.state ?? {}) as Record<string, unknown>;

    const show = (count: number) => {
      items.forEach((item, index) => {
        item.hidden = index >= count;
      });
      if (button) button.hidden = count >= items.length;
    };
    let shown = Number(state()[key] ?? step);
    show(shown);

    button?.addEventListener('click', () => {
      const first = items[shown];
      const added = Math.min(step, items.length - shown);
      shown += added;
      show(shown);
      history.replaceState({ ...state(), [key]: shown }, '');
      first?.querySelector('a')?.focus();
      const forms = JSON.parse(this.dataset.shown ?? '{}') as PluralForms;
      if (status) status.textContent = pluralForm(forms, added, document.documentElement.lang);
    });
  }
}

customElements.define('kb-more', More);
