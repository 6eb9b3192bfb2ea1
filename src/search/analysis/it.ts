import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import type { LanguageFile } from './language.ts';

/** Italian by Snowball. */
export const it: LanguageFile = {
  stopWords: stopwords,
  affixes: /^(?:[cdlmnstv]|all|dall|dell|nell|sull|gl|un|quell|quest|bell|sant)'/,
  stem: stemmer,
};
