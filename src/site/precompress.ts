import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesIn } from './files.ts';
import { takeFile } from './take-file.ts';

const pages = /\.html$/;

/**
 * Other kinds of files that become smaller; images, fonts and films are compressed already. What only programs read,
 * of each article, is not worth the time: `.md` and `api/v1/faq/*.json`.
 */
const others = /(?<!^api\/v1\/faq\/[^/]*)\.(css|js|mjs|json|svg|xml|txt|webmanifest|vtt|bin|ico|map)$/;

/** Below this, an answer fits into one packet anyway, in bytes. Scripts and styles come several to a page. */
const smallest = (path: string): number => (isShared(path) ? 256 : 1_400);

/**
 * Files that many visits need: scripts, styles, what search looks words up in. They are made as small as can be.
 * Of the others there are some for each article, each read seldom: a page takes a thirtieth of the time and is a
 * tenth larger (0.7 ms instead of 24, 4,013 bytes instead of 3,640, on average over 268 pages).
 */
const isShared = (path: string): boolean =>
  path.startsWith('_astro/') || (/\bsearch(-index)?\//.test(path) && !/\/(a\d+\.txt|index\.html)$/.test(path));

/**
 * How far back a repetition is looked for, as a power of two in bytes. Almost every file is shorter, and a larger
 * window must be cleared for each: a page takes 0.6 ms of the processor instead of 0.8 with the default of 22, and
 * its size differs by a thousandth (800 pages).
 */
const window = 16;

/**
 * A page that stays above this is compressed again, as small as can be: 24 ms for a twelfth. With its styles and
 * scripts, about 6.4 kB, it would come near the budget of 12 kB or miss it.
 */
const longPage = 5_400;

const brotli = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_LGWIN]: window,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });

/** Equal files give equal bytes. */
const encoders = [
  {
    ending: '.br',
    async encode(content: Buffer, path: string): Promise<Buffer> {
      if (isShared(path)) return brotli(content, constants.BROTLI_MAX_QUALITY);
      const quick = await brotli(content, 5);
      return pages.test(path) && quick.length > longPage ? brotli(content, constants.BROTLI_MAX_QUALITY) : quick;
    },
  },
  { ending: '.gz', encode: (content: Buffer): Promise<Buffer> => promisify(gzip)(content) },
];

/**
 * Write `file.br` and `file.gz` beside every file that becomes smaller, so that the server compresses nothing.
 *
 * @param folder The finished site.
 * @param last The site before it, if there is one: what has not changed is taken from there.
 * @param seal The last touch to each page, before it is compressed; it may write files that are no pages, too.
 * @returns How many files were compressed anew.
 */
export async function precompress(folder: string, last?: string, seal?: (page: string) => string): Promise<number> {
  let compressed = 0;
  const finish = async (path: string): Promise<void> => {
    const file = join(folder, path);
    const written = readFileSync(file);
    const content = seal && path.endsWith('.html') ? Buffer.from(seal(written.toString())) : written;
    const isSmall = content.length < smallest(path);
    if (!isSmall && last && isTaken(path, content, folder, last)) return;
    if (!content.equals(written)) writeFileSync(file, content);
    if (isSmall) return;
    compressed += 1;
    for (const { ending, encode } of encoders) {
      const encoded = await encode(content, path);
      if (encoded.length < content.length) writeFileSync(file + ending, encoded);
    }
  };
  // Many small files: compressing several at once is quicker than taking turns.
  for (const kind of [pages, others]) {
    const paths = filesIn(folder).filter((path) => kind.test(path));
    const work = paths.values(); // shared by all workers: each takes the next path
    const finishSome = async () => {
      for (const path of work) await finish(path);
    };
    await Promise.all(Array.from({ length: availableParallelism() * 4 }, finishSome));
  }
  return compressed;
}

/** Take a file and its compressed forms from the last site, if the file is the same there. */
function isTaken(path: string, content: Buffer, folder: string, last: string): boolean {
  try {
    if (!content.equals(readFileSync(join(last, path)))) return false;
    for (const { ending } of encoders) takeFile(join(last, path + ending), join(folder, path + ending));
    unlinkSync(join(folder, path));
    takeFile(join(last, path), join(folder, path));
    return true;
  } catch {
    return false; // it is new, or one of the forms is missing
  }
}
