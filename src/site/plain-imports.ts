import type { AstroUserConfig } from 'astro';

type Plugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

/**
 * Vite wraps every import on demand, to load ahead what the module imports itself. Ours import too little for 760
 * bytes and a file more on every page: they become plain imports again. Should Vite change its wrapper, imports stay
 * wrapped, and the pages' budgets are missed.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  renderChunk: (code) =>
    code
      .replace(/^import \{ \w+ as __vitePreload \} from "[^"]+";$/m, '')
      .replaceAll('__vitePreload(', '(')
      .replaceAll(', __VITE_PRELOAD__)', ')()'),
});
