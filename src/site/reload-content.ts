import type { AstroIntegration } from 'astro';
import { settings } from './settings.ts';

/**
 * In development, show an edit of the content on every page that depends on it: let the loader read it
 * anew, then reload. Astro itself watches only what its own loaders read.
 */
export function reloadContent(): AstroIntegration {
  return {
    name: 'reload-content',
    hooks: {
      'astro:server:setup'({ server, refreshContent }) {
        let waiting: NodeJS.Timeout | undefined;
        const reload = async () => {
          await refreshContent?.({ loaders: ['editions'] });
          server.ws.send({ type: 'full-reload' });
        };
        server.watcher.add(settings.content);
        server.watcher.on('all', (_, path) => {
          if (!path.startsWith(settings.content)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void reload(), 20); // an editor may write several files at once
        });
      },
    },
  };
}
