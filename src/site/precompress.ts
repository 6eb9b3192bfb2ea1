import { readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that become smaller. Images, fonts and films are compressed already. */
const compressible = /\.(html|css|js|mjs|json|svg|xml|txt|md|webmanifest|vtt|bin|ico|map)$/;

/** Below this, an answer fits into one packet anyway. In bytes. */
const smallest = 512;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/**
 * Write `file.br` and `file.gz` beside every file that becomes smaller, as small as brotli and gzip can, so
 * that the server compresses nothing. Equal files give equal bytes.
 *
 * @param folder The finished site.
 * @returns How many files were compressed, and their bytes before and after brotli.
 */
export async function precompress(folder: string): Promise<{ files: number; before: number; after: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));

  const total = { files: 0, before: 0, after: 0 };
  const work = paths.values(); // shared by all workers: each takes the next path
  const compressSome = async () => {
    for (const path of work) {
      const content = await readFile(path);
      if (content.length < smallest) continue;
      const [br, gz] = await Promise.all([
        brotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
        gzipped(content, { level: 9 }),
      ]);
      if (br.length < content.length) await writeFile(`${path}.br`, br);
      if (gz.length < content.length) await writeFile(`${path}.gz`, gz);
      total.files += 1;
      total.before += content.length;
      total.after += Math.min(br.length, content.length);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, compressSome));
  return total;
}
