import type { AstroIntegration } from 'astro';
import { settings } from './settings.ts';

/**
 * In development, show an edit of the content on every page that depends on it: read the content anew,
 * then reload. Astro watches only what its own loaders read.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup'({ server, refreshContent }) {
        let waiting: NodeJS.Timeout | undefined;
        const reload = async () => {
          for (const module of server.moduleGraph.getModulesByFile(`${process.cwd()}/src/site/catalogue.ts`) ?? []) {
            server.moduleGraph.invalidateModule(module);
          }
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          await refreshContent?.({ loaders: ['editions'] });
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(settings.content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(settings.content)) return;
          clearTimeout(waiting);
          // an editor may write several files at once
          waiting = setTimeout(() => void reload(), 20);
        });
      },
    },
  };
}
