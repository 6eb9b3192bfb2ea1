import { stemmer } from '@orama/stemmers/german';
import { stopwords } from '@orama/stopwords/german';
import type { LanguageFile } from './language.ts';

/** No stop word here: without its umlaut, `ändern` (to change) is the same. */
const others = 'andern';

/** German by Snowball. Umlauts may be typed with an e, `Passwoerter`, or without: all forms meet. */
export const de: LanguageFile = {
  stopWords: stopwords.filter((word) => word !== others),
  stem: (word) => stemmer(word.replace(/(?<![aeq])([aou])e/g, '$1')),
};
