import { chooseLocale } from '../navigation/choose-locale.ts';

const dismissed = 'kb-language-hint';

/** Says that the article exists in the reader's own language, until they say they do not mind. */
class LanguageHint extends HTMLElement {
  connectedCallback(): void {
    const { locale = '' } = this.dataset;
    const lines = [...this.querySelectorAll('p')];
    const offered = lines.map((line) => line.dataset.locale ?? '');
    const wanted = chooseLocale([locale, ...offered], locale);
    const line = lines.find((one) => one.dataset.locale === wanted);
    try {
      if (!line || sessionStorage.getItem(dismissed)) return;
    } catch {
      return; // without storage it could not be dismissed for good
    }
    line.hidden = false;
    this.hidden = false;
    line.querySelector('button')?.addEventListener('click', () => {
      sessionStorage.setItem(dismissed, '1');
      this.remove();
    });
  }
}

customElements.define('kb-language-hint', LanguageHint);
