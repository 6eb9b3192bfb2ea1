const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** Goes through the themes. The choice is applied before the next page is painted by theme-before-paint.js. */
class ThemeMenu extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    this.querySelector('button')?.addEventListener('click', () => {
      this.#theme = themes[(themes.indexOf(this.#theme) + 1) % themes.length] ?? 'system';
      this.#show();
    });
  }

  get #theme(): Theme {
    return (document.documentElement.dataset.theme as Theme | undefined) ?? 'system';
  }

  set #theme(theme: Theme) {
    if (theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
    try {
      if (theme === 'system') localStorage.removeItem('kb-theme');
      else localStorage.setItem('kb-theme', theme);
    } catch {
      // storage is switched off: the theme holds for this page
    }
  }

  #show(): void {
    const { label: chosen = '', names = '' } = this.dataset;
    const label = chosen.replace('{{theme}}', names.split(',')[themes.indexOf(this.#theme)] ?? '');
    const text = this.querySelector('.sr-only');
    if (text) text.textContent = label;
    this.title = label;
  }
}

customElements.define('kb-theme-menu', ThemeMenu);
