import { askedIn } from './asked.ts';
import { filled } from '../element.ts';

/** Says what the page's address was asked: `?q=…`. */
class AskedQuestion extends HTMLElement {
  connectedCallback(): void {
    const { query } = askedIn(new URL(location.href));
    if (query) this.append(...filled(this.dataset.phrase ?? '', { query }));
  }
}

customElements.define('kb-asked-question', AskedQuestion);
