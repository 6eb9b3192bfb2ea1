import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { readSite } from './catalogue.ts';
import { developmentFile } from './development-files.ts';
import { settings } from './settings.ts';

/**
 * In development, show an edit of the content on every page that depends on it, and show on each page what
 * is wrong with its article. Nothing of this is in a build.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:config:setup'({ command, injectScript }) {
        if (command === 'dev') injectScript('page', "import '/src/components/development/page-problems.ts';");
      },
      'astro:server:setup'({ server }) {
        readSite();
        let waiting: NodeJS.Timeout | undefined;
        const reload = () => {
          readSite();
          // Astro knows the addresses of all pages by heart, with their data, until it is told of new content
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          server.environments.client.hot.send({ type: 'full-reload' });
        };
        server.watcher.add(settings.content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(settings.content + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(reload, 20); // an editor may write several files at once
        });
        server.middlewares.use((request, response, next) => {
          const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
          const path = pathname.startsWith(settings.base) ? pathname.slice(settings.base.length) : pathname.slice(1);
          developmentFile(path, searchParams).then((text) => {
            if (text === undefined) next();
            else response.setHeader('content-type', 'application/json').end(text);
          }, next);
        });
      },
    },
  };
}
