/**
 * Remembers the language that a reader chooses, for short links, and takes the place in the text along.
 * Nothing else writes this choice.
 */
class LanguageMenu extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const link = (target as Element).closest<HTMLAnchorElement>('a[data-locale]');
      if (!link) return;
      link.hash = location.hash;
      try {
        localStorage.setItem('kb-language', link.dataset.locale ?? '');
      } catch {
        // storage is switched off: the link works all the same
      }
    });
  }
}

customElements.define('kb-language-menu', LanguageMenu);
