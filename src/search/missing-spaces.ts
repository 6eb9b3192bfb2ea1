import type { SearchIndex } from './open-index.ts';

// Loaded when a word is unknown: imports types alone, so that it is one small file.

/** Shorter pieces are chance; numbers and their units, and what grammar ties to a word with an apostrophe, may be. */
const shortest = 3;
const shortestNumber = 2;
/** Pieces of one word at most. */
const mostPieces = 3;

/** Words that were typed as one. */
export interface Pieces {
  /** The words that say something. */
  words: string[];
  /** How all of them should have been typed. */
  written: string;
}

/**
 * Find the words that were typed without the space or the apostrophe between them: `mailserver`, `20gb`, `lagenda`.
 * The first is made as long as possible.
 *
 * @param text The word, folded.
 * @param isOpen Whether more letters may follow.
 */
export async function piecesOf(
  text: string,
  index: SearchIndex,
  isOpen: boolean,
  most = mostPieces,
): Promise<Pieces | undefined> {
  const { stopWords, affixes } = index.language;
  const isTied = (affix: string) => affixes !== undefined && affix.replace(affixes, '') === '';
  const isLongEnough = (piece: string) => piece.length >= (/^\d+$/.test(piece) ? shortestNumber : shortest);
  const isKnown = (piece: string) => index.words(index.termOf(piece)) !== undefined;

  const heads = Array.from({ length: text.length - 1 }, (_, left) => text.slice(0, text.length - 1 - left));
  await index.load(heads.map(index.termOf));
  for (const head of heads) {
    const tail = text.slice(head.length);
    if (/\d$/.test(head) && /^\d/.test(tail)) continue; // a number is one
    const isElided = most === mostPieces && isTied(`${head}'`); // only the first piece
    const isStopWord = isElided || stopWords.has(head);
    if (!isElided && !(isLongEnough(head) && (isStopWord || isKnown(head)))) continue;
    const ofHead = isStopWord ? [] : [head];
    if (!isStopWord && isTied(`'${tail}`)) return { words: ofHead, written: `${head}'${tail}` };
    if (!isLongEnough(tail) && !isUnit(head, tail)) continue;
    await index.load([tail, index.termOf(tail)]);
    const mayGoOn = isOpen && tail.length >= shortest;
    const isWhole = isKnown(tail) || (mayGoOn && index.termsBeginning(tail).length > 0);
    const rest: Pieces | undefined = isWhole
      ? { words: [tail], written: tail }
      : most > 2 && !isElided
        ? await piecesOf(tail, index, isOpen, most - 1)
        : undefined;
    if (rest) return { words: [...ofHead, ...rest.words], written: `${head}${isElided ? "'" : ' '}${rest.written}` };
  }
  return undefined;
}

const isUnit = (number: string, unit: string): boolean => /^\d+$/.test(number) && /^\p{L}+$/u.test(unit);
