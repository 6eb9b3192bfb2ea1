import type { AstroIntegration } from 'astro';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { siteIndex } from '#search/site-index.ts';
import { getCatalogue } from './catalogue.ts';
import { settings } from './settings.ts';

/**
 * In development, answer for the files of the search index: written in memory when search is first used, and
 * anew after the content has changed.
 */
export function serveIndex(): AstroIntegration {
  let written: { catalogue: Catalogue; files: ReturnType<typeof siteIndex> } | undefined;
  const filesNow = () => {
    const { catalogue } = getCatalogue();
    if (written?.catalogue !== catalogue) written = { catalogue, files: siteIndex(catalogue) };
    return written.files;
  };

  return {
    name: 'serve-index',
    hooks: {
      'astro:server:setup'({ server }) {
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', settings.url);
          const path = pathname.startsWith(settings.base) ? pathname.slice(settings.base.length) : pathname.slice(1);
          if (!/^(?:[a-z-]+\/search\/index\.json|search-index\/)/.test(path)) {
            next();
            return;
          }
          filesNow().then((files) => {
            const text = files.get(path);
            response.statusCode = text === undefined ? 404 : 200;
            response.setHeader(
              'Content-Type',
              path.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8',
            );
            response.setHeader('Cache-Control', 'no-store');
            response.end(text ?? '');
          }, next);
        });
      },
    },
  };
}
