import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Spanish by Snowball. */
export const es: Language = {
  stopWords: new Set(stopwords.map(fold)),
  stem: stemmer,
};
