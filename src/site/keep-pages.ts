import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { standsAlone } from './page-key.ts';
import { takeFile } from './take-file.ts';

/*
 * A page that did not change is taken from the last site, finished and compressed as it lies there: Astro does not
 * even hear of it. After one edit, that is nearly all of them.
 */

/** Keys of the pages of a site, by path of their file, and which folder it is. */
interface Memory {
  site: string;
  keys: Record<string, string>;
}

export interface KeepPages {
  integration: AstroIntegration;
  /** Bring the kept pages into the new site. @returns Paths of the files, which are finished. */
  take(): Set<string>;
  /** Note what the published site holds, for the next build. */
  remember(): void;
}

/**
 * @param folder Where Astro builds.
 * @param last The published site: the one before until it is replaced.
 * @param memory File in which the keys of its pages are kept.
 * @param sample Path of a page that is always made anew.
 */
export function keepPages(folder: string, last: string, memory: string, sample: string): KeepPages {
  const before = keysOf(last, memory);
  const keys: Record<string, string> = {};
  const kept: string[] = [];

  const isKept = (file: string, key: string): boolean => {
    keys[file] = key;
    if (file === sample || before[file] !== key || !existsSync(join(last, file))) return false;
    kept.push(file);
    return true;
  };

  return {
    integration: {
      name: 'keep-pages',
      hooks: {
        'astro:build:start'({ setPrerenderer }) {
          setPrerenderer((astro) => ({
            ...astro,
            async getStaticPaths() {
              const all = await astro.getStaticPaths();
              return all.flatMap((path) => {
                const { pathname, route, cacheKey } = path;
                if (cacheKey === undefined || !standsAlone(cacheKey)) return [path];
                const file = join(pathname, route.type === 'endpoint' ? '' : 'index.html').replace(/^[/\\]/, '');
                // Astro needs no copy of its own
                return isKept(file, cacheKey) ? [] : [{ pathname, route }];
              });
            },
          }));
        },
      },
    },
    take() {
      const files =
        kept.length > 0 ? [...kept, ...stylesIn(last).filter((path) => !existsSync(join(folder, path)))] : [];
      const folders = new Set(files.map(dirname));
      for (const each of folders) mkdirSync(join(folder, each), { recursive: true });
      for (const file of files) {
        for (const path of formsOf(file)) {
          if (existsSync(join(last, path))) takeFile(join(last, path), join(folder, path));
        }
      }
      return new Set(files);
    },
    remember: () => {
      writeFileSync(memory, JSON.stringify({ site: markOf(last), keys } satisfies Memory));
    },
  };
}

/** Kept pages are of the same code as the others: they link the same style sheets. */
const stylesIn = (folder: string): string[] =>
  readdirSync(join(folder, '_astro')).flatMap((name) => (name.endsWith('.css') ? [`_astro/${name}`] : []));

/** A file with the compressed ones beside it, which only pages and what they link have. */
const formsOf = (file: string): string[] => (/\.(html|css)$/.test(file) ? [file, `${file}.br`, `${file}.gz`] : [file]);

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
