/** A stretch of text that was read in a wrong encoding, and what it said. */
export interface Misread {
  index: number;
  length: number;
  meant: string;
}

/** Bytes that the one-byte encodings of Western and Central Europe read as these characters. */
const encodings = ['windows-1252', 'windows-1250'].map((name) => {
  const decoder = new TextDecoder(name);
  return new Map(Array.from({ length: 128 }, (_, at) => [decoder.decode(Uint8Array.of(at + 128)), at + 128]));
});
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * First bytes of the characters that our languages use: Latin letters (C2, C3, C5), punctuation, arrows and
 * signs (E2), the mark at a file's beginning (EF) and pictures (F0). Others are left alone: "CAFÉ »" is no
 * misread letter, although its bytes could be one.
 */
const firstBytes: Record<number, number> = { 0xc2: 2, 0xc3: 2, 0xc5: 2, 0xe2: 3, 0xef: 3, 0xf0: 4 };

/** A character that may begin a misread one: all else is passed over. */
const beginnings = encodings.flatMap((encoding) =>
  [...encoding].filter(([, byte]) => byte in firstBytes).map(([letter]) => letter),
);
const beginning = new RegExp(`[${beginnings.join('')}]`, 'g');

/** Tells in one look whether a text may have misread or lost characters: whether something foreign follows a beginning. */
export const perhapsMisread = new RegExp(`[${beginnings.join('')}][^a-zA-Z.,;:!?'"]|\uFFFD`);

/**
 * Find UTF-8 that was read as another encoding, once or several times: `Ã©`, `Ă©`, `â€™`, `â‹®`, `ÃƒÂ©`.
 *
 * Neighbours make one stretch. Nothing is reported that cannot be put right.
 */
export function misread(text: string): Misread[] {
  const found: Misread[] = [];
  let end = 0;
  for (const { index } of text.matchAll(beginning)) {
    if (index < end) continue;
    const stretch = encodings
      .map((encoding) => stretchAt(text, index, encoding))
      .reduce((a, b) => (b.length > a.length ? b : a));
    const { length, meant } = stretch.length > 0 ? stretch : withPlainSpace(text, index);
    if (length === 0) continue;
    const [again] = misread(meant);
    const isWhole = again?.index === 0 && again.length === meant.length;
    found.push({ index, length, meant: isWhole ? again.meant : meant });
    end = index + length;
  }
  return found;
}

/** The second byte of "à" is a no-break space, which other programs like to make a plain one, or to join with the next. */
function withPlainSpace(text: string, index: number): { length: number; meant: string } {
  if (!/^[ÃĂ] /.test(text.slice(index, index + 2))) return { length: 0, meant: '' };
  return { length: text.charAt(index + 2) === ' ' ? 2 : 1, meant: 'à' };
}

/** The misread characters from an index on, as far as they follow one another. */
function stretchAt(
  text: string,
  index: number,
  encoding: ReadonlyMap<string, number>,
): { length: number; meant: string } {
  let length = 0;
  let meant = '';
  for (;;) {
    const first = encoding.get(text.charAt(index + length));
    const size = first === undefined ? undefined : firstBytes[first];
    if (size === undefined) break;
    const bytes = Array.from({ length: size }, (_, at) => encoding.get(text.charAt(index + length + at)));
    const letter = decoded(bytes);
    if (letter === undefined) break;
    length += size;
    meant += letter;
  }
  return { length, meant };
}

function decoded(bytes: readonly (number | undefined)[]): string | undefined {
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    const letter = utf8.decode(Uint8Array.from(bytes as number[]));
    return letter === '' || /[\u0080-\u009F]/.test(letter) ? undefined : letter;
  } catch {
    return undefined;
  }
}
