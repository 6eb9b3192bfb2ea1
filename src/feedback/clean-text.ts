const invisible = /(?![\n\t])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/**
 * A text as it may be stored and shown anywhere: composed (NFC), lines ended by a line feed, without control
 * characters, signs that turn the direction of writing, and halves of characters.
 */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(invisible, '').normalize('NFC').trim();

const segmenter = new Intl.Segmenter();

/** Whether a text has at most so many characters as readers count them: "é", "👩‍🚒" and "\r\n" are one each. */
export function isWithin(text: string, limit: number): boolean {
  if (text.length <= limit) return true;
  if (text.length > limit * 12) return false;
  return Array.from(segmenter.segment(text)).length <= limit && Buffer.byteLength(text) <= limit * 6;
}
