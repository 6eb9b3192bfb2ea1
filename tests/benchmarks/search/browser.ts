import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build, type Rolldown } from 'vite';
import type { Browser, Page } from '@playwright/test';
import type { Built } from './engine.ts';
import { serve, type Host } from './host.ts';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../../..');

/** The small build of FlexSearch, which the site gives browsers in place of the whole. */
const light = join(dirname(require.resolve('flexsearch')), 'flexsearch.light.module.min.js');

/** The page's script and what it loads later, as Astro's bundler ships them. */
async function bundle(script: string, hasLightFlexsearch: boolean): Promise<Map<string, string | Uint8Array>> {
  const entry = join(root, '.cache/bench-search.ts');
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(entry, script);
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: hasLightFlexsearch ? { flexsearch: light } : {} },
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'main.js', chunkFileNames: '[name].js' },
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return new Map(
    output.map((file) => [`/script/${file.fileName}`, file.type === 'chunk' ? file.code : file.source] as const),
  );
}

const page = `<!doctype html><meta charset="utf-8"><title>Search</title><input id="q">`;

/** An engine on a host, to be opened in fresh pages. */
export interface Stage {
  browser: Browser;
  host: Host;
  open(): Promise<Page>;
}

export async function stage(browser: Browser, { files, script }: Built): Promise<Stage> {
  const isOurs = script.includes('#search/search-site.ts');
  const host = await serve(new Map([...files, ...(await bundle(script, isOurs)), ['/page.html', page]]));
  return {
    browser,
    host,
    async open() {
      const context = await browser.newContext();
      const opened = await context.newPage();
      await opened.goto(`${host.address}/page.html`);
      host.taken();
      return opened;
    },
  };
}

/** Load the engine as a first focus does, ask each of the queries in turn, and give the last answer. */
export const askIn = (page: Page, queries: readonly string[]): Promise<[string, string][]> =>
  page.evaluate(async (asked) => {
    const main = '/script/main.js';
    const engine = (await import(main)) as {
      open(): void;
      ask(query: string, isTyping: boolean): Promise<[string, string][]>;
    };
    engine.open();
    let answer: [string, string][] = [];
    for (const [place, query] of asked.entries()) answer = await engine.ask(query, place < asked.length - 1);
    return answer.map(([id, title]) => [String(id), title]);
  }, queries);

export interface Times {
  /** From focus to the first results, in milliseconds: the median. */
  first: number;
  /** From key to results: cold, with what must be fetched; warm, with everything there. */
  cold: { p50: number; p95: number };
  warm: { p50: number; p95: number };
  /** Tasks of the page's main thread that took its processor over 50 ms, and the longest one. */
  longTasks: number;
  longest: number;
}

export const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

/** Letters of a query, one after the other, as they stand in the field. */
export const keysOf = (query: string): string[] => Array.from(query, (_, place) => query.slice(0, place + 1));

/**
 * Pure computing time of each key with everything loaded, in milliseconds, without a browser: the shortest of
 * five tries, so that other programs on the machine do not count.
 */
export async function keyTimes(ask: NonNullable<Built['ask']>, queries: readonly string[]): Promise<number[]> {
  const keys = queries.flatMap(keysOf);
  const shortest = keys.map(() => Infinity);
  for (let round = 0; round < 5; round++) {
    for (const [place, key] of keys.entries()) {
      const start = performance.now();
      await ask(key, true);
      shortest[place] = Math.min(shortest[place] ?? 0, performance.now() - start);
    }
  }
  return shortest;
}

/** Times on a processor as slow as `throttle` says: 4 for a quarter of this one's speed, a cheap phone. */
export async function timesOf({ open, browser }: Stage, queries: readonly string[], throttle: number): Promise<Times> {
  const firsts: number[] = [];
  for (const query of queries.slice(0, 5)) {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const start = performance.now();
    await askIn(page, [query]);
    firsts.push(performance.now() - start);
    await page.context().close();
  }
  const page = await open();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  await browser.startTracing(page, { categories: ['-*', 'disabled-by-default-devtools.timeline'] });
  const rounds = await page.evaluate(async (keys) => {
    const main = '/script/main.js';
    const engine = (await import(main)) as { open(): void; ask(query: string, isTyping: boolean): Promise<unknown> };
    engine.open();
    const times: number[][] = [[], []];
    for (const round of times) {
      for (const key of keys) {
        const start = performance.now();
        await engine.ask(key, true);
        round.push(performance.now() - start);
        await new Promise((resolve) => setTimeout(resolve, 0)); // a key is a task of its own
      }
    }
    return times;
  }, queries.flatMap(keysOf));
  const tasks = tasksIn(await browser.stopTracing());
  await page.context().close();
  const [cold = [], warm = []] = rounds;
  return {
    first: at(firsts, 0.5),
    cold: { p50: at(cold, 0.5), p95: at(cold, 0.95) },
    warm: { p50: at(warm, 0.5), p95: at(warm, 0.95) },
    longTasks: tasks.filter((milliseconds) => milliseconds > 50).length,
    longest: tasks.reduce((longest, milliseconds) => Math.max(longest, milliseconds), 0),
  };
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  args?: { name?: string };
  /** Processor time of the thread, in microseconds. */
  tdur?: number;
}

/** Processor time of the main thread's tasks in a trace, in milliseconds: other programs do not add to it. */
export function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${String(pid)} ${String(tid)}`;
  const isMain = ({ name, args }: TraceEvent) => name === 'thread_name' && args?.name === 'CrRendererMain';
  const main = new Set(traceEvents.filter(isMain).map(threadOf));
  return traceEvents
    .filter((event) => event.name === 'RunTask' && main.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1000);
}
