/** Digits of numbers in index files: letters that every host compresses as text. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Value of each digit, by its character code. */
const values = new Uint8Array(128);
for (let value = 0; value < digits.length; value++) values[digits.charCodeAt(value)] = value;

/** Value of the digit at a place of a text; 0 if there is none. */
export const valueAt = (text: string, place: number): number => values[text.charCodeAt(place)] ?? 0;

/** A whole number from 0 to 2³¹ − 1, five bits a digit, the highest first; all but the last are marked by the sixth bit. */
export function writeNumber(number: number): string {
  let text = digits.charAt(number & 31);
  for (let rest = number >> 5; rest > 0; rest >>= 5) text = digits.charAt((rest & 31) | 32) + text;
  return text;
}

/** The numbers of a text, in order. Characters that are no digits count as zero. */
export function readNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let place = 0; place < text.length; place++) {
    const value = valueAt(text, place);
    number = (number << 5) | (value & 31);
    if (value & 32) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

/** How many numbers a text holds. */
export function countNumbers(text: string): number {
  let count = 0;
  for (let place = 0; place < text.length; place++) if (valueAt(text, place) < 32) count++;
  return count;
}

/** Sorted words, each without what it shares with the one before: `Apass`, `Eword`. */
export function writeWords(words: readonly string[]): string[] {
  let before = '';
  return words.map((word) => {
    let shared = 0;
    while (shared < 31 && shared < word.length && word[shared] === before[shared]) shared++;
    before = word;
    return digits.charAt(shared) + word.slice(shared);
  });
}

export function readWords(lines: readonly string[]): string[] {
  let before = '';
  return lines.map((line) => (before = before.slice(0, valueAt(line, 0)) + line.slice(1)));
}
