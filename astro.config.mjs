import { defineConfig } from 'astro/config';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainImports } from './src/site/plain-imports.ts';
import { reloadContent } from './src/site/reload-content.ts';
import { settings } from './src/site/settings.ts';

export default defineConfig({
  site: settings.url.origin,
  base: settings.base,
  outDir: settings.outDir,
  cacheDir: `${settings.cache}/astro`,
  trailingSlash: 'ignore',
  // One constant Content-Security-Policy fits every page: nothing is inline.
  build: { inlineStylesheets: 'never', concurrency: 8 },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [plainImports()],
    resolve: {
      alias: {
        '@content': settings.content,
        // browsers get the small build: what search needs of it is the same (see src/search/engine.ts)
        flexsearch: join(dirname(fileURLToPath(import.meta.resolve('flexsearch'))), 'flexsearch.light.module.min.js'),
      },
    },
    server: { fs: { allow: ['.', settings.content] } },
  },
  prerenderConflictBehavior: 'error',
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  integrations: [reloadContent()],
});
