import { stemmer } from '@orama/stemmers/spanish';
import { stopwords } from '@orama/stopwords/spanish';
import type { LanguageFile } from './language.ts';

/** Spanish by Snowball. */
export const es: LanguageFile = {
  stopWords: stopwords,
  stem: stemmer,
};
