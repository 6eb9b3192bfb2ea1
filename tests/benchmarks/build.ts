/**
 * How long a build takes, cold and after one edit, and how it grows:
 *
 *     npm run bench:build                 1,000 FAQs in two languages
 *     npm run bench:build -- 100 1000     several sizes, one after the other
 *
 * A page is an article in one language. The pages that only lead on, lists, sitemap and API files are built
 * too; their cost is in the figure. Wall times hold only on an idle machine; CPU times are steadier.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeContent } from './make-content.ts';

interface Usage {
  seconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
}

function build(folder: string): Usage {
  const file = join(folder, 'usage.json');
  const start = performance.now();
  const { status } = spawnSync(
    process.execPath,
    ['--import', './tests/benchmarks/report-usage.ts', 'src/site/build.ts'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        USAGE_FILE: file,
        KB_CONTENT: join(folder, 'content'),
        KB_CACHE: join(folder, 'cache'),
        KB_DIST: join(folder, 'dist'),
      },
    },
  );
  if (status !== 0) throw new Error('The build failed.');
  const seconds = (performance.now() - start) / 1000;
  return { seconds, ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Usage, 'seconds'>) };
}

/** What an editor does: a word more in one article. */
function edit(folder: string): void {
  const file = join(folder, 'content/faq/2193/en.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nOne more sentence.\n`);
}

const counts = process.argv.slice(2).map(Number);
const row = (cells: readonly unknown[]) => console.log(cells.map((cell) => String(cell).padStart(11)).join(''));
row(['FAQs', 'pages', 'files', '', 'wall s', 'ms/page', 'CPU s', 'CPU ms/page', 'peak MB']);
for (const count of counts.length > 0 ? counts : [1000]) {
  const folder = mkdtempSync(join(tmpdir(), 'kb-build-'));
  try {
    makeContent('content', join(folder, 'content'), count);
    const pages = count * 2;
    const cold = build(folder);
    const files = globSync('**/*.html', { cwd: join(folder, 'dist') }).length;
    edit(folder);
    const warm = build(folder);
    for (const [name, { seconds, cpuSeconds, peakMegabytes }] of [
      ['cold', cold],
      ['one edit', warm],
    ] as const) {
      const perPage = (total: number) => ((total * 1000) / pages).toFixed(1);
      row([
        count,
        pages,
        files,
        name,
        seconds.toFixed(1),
        perPage(seconds),
        cpuSeconds.toFixed(1),
        perPage(cpuSeconds),
        Math.round(peakMegabytes),
      ]);
    }
    console.log(
      `After one edit: ${((warm.seconds / cold.seconds) * 100).toFixed(0)} % of cold (CPU ${((warm.cpuSeconds / cold.cpuSeconds) * 100).toFixed(0)} %)`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
