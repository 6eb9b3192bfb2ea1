/**
 * Time the check over many articles in two languages, cold and warm:
 *
 *     npm run bench:check -- [articles]
 *
 * Each run is a process of its own, as an editor starts it. The goal is under 3 s warm for 1,000 articles.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeContent } from './make-content.ts';

const count = Number(process.argv[2] ?? 1_000);
const warmRuns = 5;

const folder = mkdtempSync(join(tmpdir(), 'kb-bench-'));
try {
  makeContent(resolve('content'), join(folder, 'content'), count);
  const env = { ...process.env, KB_CONTENT: join(folder, 'content'), KB_CACHE: join(folder, 'cache') };
  const run = (): number => {
    const start = performance.now();
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'check'], {
      env,
      encoding: 'utf8',
    });
    const seconds = (performance.now() - start) / 1000;
    if (status !== 0 || !stdout.includes(`in ${count.toLocaleString('en')} article`)) {
      throw new Error(`The check did not find the content good:\n${stdout}${stderr}`);
    }
    return seconds;
  };
  const cold = run();
  const warm = Array.from({ length: warmRuns }, run).sort((a, b) => a - b);
  const shown = (seconds: number | undefined) => `${(seconds ?? 0).toFixed(2)} s`;
  console.log(`kb check, ${count.toLocaleString('en')} articles in two languages`);
  console.log(`cold            ${shown(cold)}`);
  console.log(`warm, median    ${shown(warm[Math.floor(warmRuns / 2)])} (of ${warm.map(shown).join(', ')})`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
