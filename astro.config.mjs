import { defineConfig } from 'astro/config';
import { plainImports } from './src/site/plain-imports.ts';
import { reloadContent } from './src/site/reload-content.ts';
import { settings } from './src/site/settings.ts';
import { fillStubs } from './src/site/stubs.ts';

export default defineConfig({
  site: settings.url.origin,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'ignore',
  // One constant Content-Security-Policy fits every page: nothing is inline.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    // one style sheet for the components of all pages: small, and read once
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    plugins: [plainImports()],
    resolve: { alias: { '@content': settings.content } },
    server: { fs: { allow: ['.', settings.content] } },
  },
  prerenderConflictBehavior: 'error',
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  integrations: [reloadContent(), fillStubs()],
});
