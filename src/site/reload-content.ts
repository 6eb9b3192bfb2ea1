import type { AstroIntegration } from 'astro';
import { sep } from 'node:path';
import { readSite } from './catalogue.ts';
import { developmentFile } from './development-files.ts';
import { pageProblems, type OpenedPage } from './page-problems.ts';
import { settings } from './settings.ts';

/** Milliseconds from a save to its reading: within 50, the watcher tells only the first of a file's changes. */
const settles = 60;

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
        let reading = 1;
        let waiting: NodeJS.Timeout | undefined;
        const { hot: pages } = server.environments.client;
        const reload = () => {
          readSite();
          reading += 1;
          // Astro knows the addresses of all pages by heart, with their data, until it is told of new content
          for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
          pages.send({ type: 'full-reload' });
        };
        server.watcher.add(settings.content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(settings.content + sep)) return;
          clearTimeout(waiting);
          waiting = setTimeout(reload, settles); // an editor may write several files at once
        });
        pages.on('page-opened', (opened: OpenedPage, page) => {
          if ((opened.reading ?? reading) === reading) page.send('page-problems', pageProblems(opened.path));
          else page.send({ type: 'full-reload' }); // it was made before an edit, and heard nothing of it
        });
        server.middlewares.use((request, response, next) => {
          response.setHeader('server-timing', `reading;dur=${String(reading)}`);
          const { pathname } = new URL(request.url ?? '', 'http://localhost');
          const path = pathname.startsWith(settings.base) ? pathname.slice(settings.base.length) : pathname.slice(1);
          developmentFile(path).then((text) => {
            if (text === undefined) next();
            else response.setHeader('content-type', 'application/json').end(text);
          }, next);
        });
      },
    },
  };
}
