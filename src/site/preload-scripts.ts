import type { Plugin } from 'vite';

/** What Vite adds to a script that loads another later. */
const viteHelper = '\0vite/preload-helper.js';

/** Fetch what a script imports together with it, instead of one after the other. */
const helper = `
export const __vitePreload = (load, scripts = []) => {
  for (const script of scripts) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = import.meta.env.BASE_URL + script;
    document.head.append(link);
  }
  return load();
};`;

/**
 * A preloader of a tenth of the size of Vite's own, which every page would carry. Our scripts load their style
 * sheets themselves, and browsers that do not know `modulepreload` fetch the scripts a little later.
 */
export const preloadScripts = (): Plugin => ({
  name: 'preload-scripts',
  enforce: 'pre',
  load: (id) => (id === viteHelper ? helper : undefined),
});
