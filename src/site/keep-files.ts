import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { standsAlone } from './page-key.ts';
import { takeFiles } from './take-thread.ts';

/*
 * What did not change is taken from the last site, finished and compressed as it lies there: pages, of which Astro
 * does not even hear, and the search index of a language. After one edit that is nearly everything.
 */

/** Keys of the files of a site by their path, and which folder the site is. */
interface Memory {
  site: string;
  keys: Record<string, string>;
}

export interface KeepFiles {
  /** Keeps pages. */
  integration: AstroIntegration;
  /**
   * Whether a file is kept, because the last site has it under the same key.
   *
   * @param path From the root of the site; that of a whole folder ends with a slash.
   */
  keeps(path: string, key: string): boolean;
  /** Resolves when everything that is kept stands in the new site; it is brought there while Astro makes pages. */
  taken(): Promise<void>;
  /** Note what the published site holds, for the next build. */
  remember(): void;
}

/**
 * @param folder Where what is kept stands until the rest is made.
 * @param last The published site: the one before until it is replaced.
 * @param memory File in which its keys are.
 * @param sample Path of a page that is always made anew.
 */
export function keepFiles(folder: string, last: string, memory: string, sample: string): KeepFiles {
  const before = keysOf(last, memory);
  const keys: Record<string, string> = {};
  const kept: string[] = [];
  let taking = Promise.resolve();

  const keeps = (path: string, key: string): boolean => {
    keys[path] = key;
    if (path === sample || before[path] !== key || !existsSync(join(last, path))) return false;
    kept.push(path);
    return true;
  };

  return {
    keeps,
    integration: {
      name: 'keep-pages',
      hooks: {
        'astro:build:start'({ setPrerenderer }) {
          setPrerenderer((astro) => ({
            ...astro,
            async getStaticPaths() {
              const all = await astro.getStaticPaths();
              const others = all.flatMap((path) => {
                const { pathname, route, cacheKey } = path;
                if (cacheKey === undefined || !standsAlone(cacheKey)) return [path];
                const file = join(pathname, route.type === 'endpoint' ? '' : 'index.html').replace(/^[/\\]/, '');
                // Astro needs no copy of its own
                return keeps(file, cacheKey) ? [] : [{ pathname, route }];
              });
              if (kept.length > 0) taking = takeFiles({ from: last, to: folder, paths: [...kept, ...stylesIn(last)] });
              taking.catch(() => undefined); // said to who waits for it, once the pages are made
              return others;
            },
          }));
        },
      },
    },
    taken: () => taking,
    remember: () => {
      writeFileSync(memory, JSON.stringify({ site: markOf(last), keys } satisfies Memory));
    },
  };
}

/** Kept pages are of the same code as the others: they link the same style sheets. */
const stylesIn = (folder: string): string[] =>
  readdirSync(join(folder, '_astro')).flatMap((name) => (name.endsWith('.css') ? [`_astro/${name}`] : []));

/** Tells a folder from every other that stood or will stand in its place. */
function markOf(folder: string): string {
  const { dev, ino, birthtimeMs } = statSync(folder);
  return [dev, ino, birthtimeMs].join(' ');
}

function keysOf(last: string, memory: string): Record<string, string> {
  try {
    const { site, keys } = JSON.parse(readFileSync(memory, 'utf8')) as Memory;
    return site === markOf(last) ? keys : {};
  } catch {
    return {}; // the first build, or a site that went away
  }
}
