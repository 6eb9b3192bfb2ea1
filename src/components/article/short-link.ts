import type { ToolWords } from '#site/tool-words.ts';
import { element } from '../element.ts';
import { copy, lastFormat, linkIn, rememberFormat, type Copied, type Format, type Link } from './link-formats.ts';

/** Copies the permanent link of an article in the form that the reader chose last. */
export class ShortLink extends HTMLElement {
  static words: ToolWords;

  #format: Format = 'url';

  connectedCallback(): void {
    const menu = this.querySelector('details');
    menu?.append(this.#formats());
    if (menu?.open) this.#offerSection(); // the reader was quicker
    this.#format = lastFormat();
    this.#showFormat();
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
      words.textContent = ShortLink.words.section.replace('{{heading}}', heading.firstChild?.textContent ?? '');
  }

  /** The menu. An article in one language has no “both”. */
  #formats(): HTMLElement {
    const offered = ShortLink.words.formats.filter(({ format }) => format !== 'both' || this.#titles.length > 1);
    return element(
      'div',
      { class: 'short-link-formats' },
      ...offered.map(({ format, name }) => element('button', { type: 'button', 'data-format': format }, name)),
      element('label', { hidden: '' }, element('input', { type: 'checkbox' }), element('span', {})),
    );
  }

  /** The pages of all languages, as the language menu names them. */
  get #titles(): Link['titles'] {
    const titles = JSON.parse(this.dataset.titles ?? '{}') as Record<string, string>;
    const links = document.querySelectorAll<HTMLAnchorElement>('.language-menu a');
    return Array.from(links).flatMap(({ lang, textContent, pathname }) => {
      const title = titles[lang];
      return title === undefined ? [] : [{ language: textContent, title, url: this.#absolute(pathname) }];
    });
  }

  /** An address of the published site, wherever the page is looked at. */
  #absolute(path: string): string {
    return new URL(path, this.dataset.url).href;
  }

  #showFormat(): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-format]')) {
      button.ariaPressed = String(button.dataset.format === this.#format);
    }
  }

  #text(): Copied {
    const { title = '', url: page = '' } = this.dataset;
    const url = page + (this.#section?.checked && this.#heading ? `#${this.#heading.id}` : '');
    return linkIn(this.#format, { url, title, titles: this.#titles });
  }

  async #copy(): Promise<void> {
    const text = this.#text();
    const { copiedAs, failed, formats } = ShortLink.words;
    const name = formats.find(({ format }) => format === this.#format)?.name ?? '';
    try {
      await copy(text);
      this.#say(copiedAs.replace('{{format}}', name), 3000);
    } catch {
      this.#offerByHand(text.plain);
      this.#say(failed);
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
