import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Kinds of files that become smaller. Images, fonts and films are compressed already. */
const compressible = /\.(html|css|js|mjs|json|svg|xml|txt|md|webmanifest|vtt|bin|ico|map)$/;

/** Below this, an answer fits into one packet anyway. In bytes. */
const smallest = 512;

/** Both as small as they can be: a page is compressed once and read often. Equal files give equal bytes. */
const encoders = [
  {
    ending: '.br',
    encode: (content: Buffer): Promise<Buffer> =>
      promisify(brotliCompress)(content, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  { ending: '.gz', encode: (content: Buffer): Promise<Buffer> => promisify(gzip)(content, { level: 9 }) },
];

/**
 * Write `file.br` and `file.gz` beside every file that becomes smaller, so that the server compresses nothing.
 *
 * @param folder The finished site.
 * @param last The site before it, if there is one: what has not changed is taken from there.
 * @returns How many files were compressed anew.
 */
export async function precompress(folder: string, last?: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && compressible.test(entry.name))
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

  let compressed = 0;
  const work = paths.values(); // shared by all workers: each takes the next path
  const compressSome = async () => {
    for (const path of work) {
      const content = await readFile(join(folder, path));
      if (content.length < smallest) continue;
      if (last && (await isTaken(path, content, folder, last))) continue;
      compressed += 1;
      for (const { ending, encode } of encoders) {
        const encoded = await encode(content);
        if (encoded.length < content.length) await writeFile(join(folder, path + ending), encoded);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, compressSome));
  return compressed;
}

/** Take the compressed forms of a file from the last site, if the file is the same there. */
async function isTaken(path: string, content: Buffer, folder: string, last: string): Promise<boolean> {
  try {
    if (!content.equals(await readFile(join(last, path)))) return false;
    for (const { ending } of encoders) await copyFile(join(last, path + ending), join(folder, path + ending));
    return true;
  } catch {
    return false; // it is new, or one of the forms is missing
  }
}
