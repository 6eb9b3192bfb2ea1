import { copy, lastFormat, linkIn, rememberFormat, type Copied, type Format, type Link } from './link-formats.ts';

type Messages = Record<'copied' | 'failed' | 'section', string>;

/** Copies the permanent link of an article in the form that the reader chose last. */
class ShortLink extends HTMLElement {
  #format: Format = 'url';

  connectedCallback(): void {
    this.#format = lastFormat();
    this.#showFormat();
    const menu = this.querySelector('details');
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (!button) return;
      if (button.dataset.format) {
        this.#format = button.dataset.format as Format;
        rememberFormat(this.#format);
        this.#showFormat();
        if (menu) menu.open = false;
        menu?.querySelector('summary')?.focus();
      }
      void this.#copy();
    });
    menu?.addEventListener('toggle', () => {
      if (menu.open) this.#offerSection();
    });
    menu?.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    });
    document.addEventListener('click', ({ target }) => {
      if (menu?.open && !this.contains(target as Node)) menu.open = false;
    });
  }

  /** The heading that the reader has in view, or linked to. */
  get #heading(): HTMLElement | undefined {
    const headings = [...document.querySelectorAll<HTMLElement>('.prose :is(h2, h3)[id]')];
    const linked = headings.find(({ id }) => `#${id}` === location.hash);
    return linked ?? headings.findLast((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
  }

  get #section(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  #offerSection(): void {
    const label = this.querySelector('label');
    const heading = this.#heading;
    if (!label) return;
    label.hidden = !heading;
    const words = label.querySelector('span');
    if (heading && words)
      words.textContent = this.#messages.section.replace('{{heading}}', heading.firstChild?.textContent ?? '');
  }

  get #messages(): Messages {
    return JSON.parse(this.dataset.messages ?? '{}') as Messages;
  }

  #showFormat(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-format]')) {
      button.ariaPressed = String(button.dataset.format === this.#format);
    }
  }

  #text(): Copied {
    const { title = '', titles = '[]' } = this.dataset;
    const url = (this.dataset.url ?? '') + (this.#section?.checked && this.#heading ? `#${this.#heading.id}` : '');
    return linkIn(this.#format, { url, title, titles: JSON.parse(titles) as Link['titles'] });
  }

  async #copy(): Promise<void> {
    const text = this.#text();
    const name = this.querySelector(`[data-format="${this.#format}"]`)?.textContent.trim() ?? '';
    try {
      await copy(text);
      this.#say(this.#messages.copied.replace('{{format}}', name), 3000);
    } catch {
      this.#offerByHand(text.plain);
      this.#say(this.#messages.failed);
    }
  }

  /** The browser refused: show the text selected, to be copied by hand. */
  #offerByHand(text: string): void {
    let field = this.querySelector('textarea');
    if (!field) {
      field = document.createElement('textarea');
      field.readOnly = true;
      field.rows = 2;
      this.append(field);
    }
    field.value = text;
    field.focus();
    field.select();
  }

  #say(text: string, forMs?: number): void {
    const status = this.querySelector('[role=status]');
    if (!status) return;
    status.textContent = text;
    if (forMs) setTimeout(() => (status.textContent = ''), forMs);
  }
}

customElements.define('kb-short-link', ShortLink);
