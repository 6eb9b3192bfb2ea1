import { defineConfig } from 'astro/config';
import { reloadContent } from './src/site/reload-content.ts';
import { settings } from './src/site/settings.ts';

export default defineConfig({
  site: settings.url.origin,
  base: settings.base,
  outDir: `${settings.cache}/site`,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'ignore',
  // One constant Content-Security-Policy fits every page: nothing is inline.
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    resolve: { alias: { '/@content': settings.content } },
    server: { fs: { allow: ['.', settings.content] } },
  },
  prerenderConflictBehavior: 'error',
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  integrations: [reloadContent()],
});
