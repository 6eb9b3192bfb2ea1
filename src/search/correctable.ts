/** Shorter words are not corrected: too many others are one letter away. */
const shortest = 4;

/** Whether a word may hold a typing mistake: no number, host or name with digits does, and no very short word. */
export const isCorrectable = (text: string): boolean => text.length >= shortest && /^\p{L}+$/u.test(text);
