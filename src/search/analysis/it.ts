import { stemmer } from '@orama/stemmers/italian';
import { stopwords } from '@orama/stopwords/italian';
import { fold } from './fold.ts';
import type { Language } from './language.ts';

/** Italian by Snowball. */
export const it: Language = {
  stopWords: new Set(stopwords.map(fold)),
  affixes: /^(?:[cdlmnstv]|all|dall|dell|nell|sull|gl|un|quell|quest|bell|sant)'/,
  stem: stemmer,
};
