import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Without its umlaut, `ändern` (to change) would be `andern` (others). */
const isTelling = (word: string) => word === 'andern';

/** German by Snowball. Umlauts may be typed with an e, `Passwoerter`, or without: all forms meet. */
export const de: Language = {
  stopWords: new Set(stopwords.map(fold).filter((word) => !isTelling(word))),
  stem: (word) => stemmer(word.replace(/(?<![aeq])([aou])e/g, '$1')),
};
