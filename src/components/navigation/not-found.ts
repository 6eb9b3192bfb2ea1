import { chooseLocale } from './choose-locale.ts';

interface Ids {
  ids: Record<string, { editions?: Record<string, { url: string }> }>;
}

/**
 * Helps on a page that does not exist: keeps the part in the reader's language, and leads an address with
 * the id of a FAQ (`/fr/2193/old-words/`, `/2193/anything`) to that FAQ.
 */
class NotFound extends HTMLElement {
  connectedCallback(): void {
    const { base = '/', locales = '', defaultLocale = 'en' } = this.dataset;
    const all = locales.split(' ');
    const path = location.pathname.slice(base.length).split('/').filter(Boolean);
    const inPath = all.find((locale) => locale === path[0]);
    const locale = inPath ?? chooseLocale(all, defaultLocale);
    const isOnly = document.querySelectorAll('kb-not-found').length === 1;
    if (!isOnly) this.hidden = this.lang !== locale;
    if (this.hidden) return;

    this.querySelector('[data-id-form]')?.addEventListener('submit', (event) => {
      event.preventDefault();
      const id = this.querySelector<HTMLInputElement>('[name=id]')?.value ?? '';
      location.assign(`${base}${id}/?lang=${this.lang}`);
    });
    const id = path.slice(inPath ? 1 : 0).find((part) => /^[1-9]\d{0,5}$/.test(part));
    if (id) void this.#recover(base, id, inPath);
  }

  async #recover(base: string, id: string, locale: string | undefined): Promise<void> {
    try {
      const response = await fetch(`${base}api/v1/ids.json`);
      const { ids } = (await response.json()) as Ids;
      const known = ids[id];
      if (!known) return;
      const address = (locale && known.editions?.[locale]?.url) ?? `${base}${id}/`;
      if (location.pathname !== address) location.replace(address + location.search + location.hash);
    } catch {
      // the list could not be fetched: the page already offers other ways
    }
  }
}

customElements.define('kb-not-found', NotFound);
