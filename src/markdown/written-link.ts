/** The parts of a link as the editor wrote it, as offsets in what is written. */
export interface WrittenLink {
  /** Where the address stands. */
  address: { start: number; end: number };
  /** Where the words stand; absent in `<faq:2193>`. */
  words?: { start: number; end: number };
}

/**
 * Take a link apart: `[words](faq:2193 "title")` or `<faq:2193>`.
 *
 * @param written The link as it stands in the file.
 * @param url The address that the parser found in it.
 * @returns `undefined` when the address is written in another way than it is meant, as with `&amp;`.
 */
export function takeApart(written: string, url: string): WrittenLink | undefined {
  if (written === `<${url}>`) return { address: { start: 1, end: 1 + url.length } };
  for (const sign of ['](', '](<']) {
    const at = written.lastIndexOf(sign + url);
    if (!written.startsWith('[') || at < 0) continue;
    const start = at + sign.length;
    return { address: { start, end: start + url.length }, words: { start: 1, end: at } };
  }
  return undefined;
}
