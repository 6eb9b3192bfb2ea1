import type { LanguageFile } from './language.ts';

/** Negations are none: who cannot log in has a problem, who can has none. Nor is “which”: who asks it wants to choose. */
const stopWords = `
a also am an and anybody anyone anything are as at be because been being but by can could did do does ever everything
for from get gets getting got had has have having he her here his how i if ill im in into is it its ive just let lets
may me might must my now of on or our please really shall she should since so some something still than that thats
the their them then there theres these they theyre this those though to too until us very was we were what whats when
where while whom whose why will with would yet you your youre youve
`;

/**
 * English, with plurals, verb endings and the commonest nouns made from verbs taken off, and British and
 * American spelling made one. Lighter than Porter's: names of products must not collide.
 */
export const en: LanguageFile = {
  stopWords: stopWords.trim().split(/\s+/),
  affixes: /'(?:d|ll|m|re|s|ve)?$/,
  stem(word) {
    let stem = word;
    const hasVowel = (text: string) => /[aeiouy]/.test(text);
    const strip = (suffix: string, left: number) => {
      if (!stem.endsWith(suffix) || stem.length - suffix.length < left) return false;
      stem = stem.slice(0, -suffix.length);
      return true;
    };
    if (strip('ies', 2)) stem += 'y';
    else if (/(?:ss|x|ch|sh|zz)es$/.test(stem)) strip('es', 2);
    else if (!/(?:ss|us|is)$/.test(stem)) strip('s', 3);
    if (strip('ically', 3)) stem += 'ic';
    else strip('ly', 4);
    for (const suffix of ['ing', 'ed']) {
      if (stem.endsWith(suffix) && stem.length - suffix.length > 2 && hasVowel(stem.slice(0, -suffix.length))) {
        strip(suffix, 3);
        break;
      }
    }
    if (!strip('ation', 4) && !strip('ate', 4) && !strip('ment', 5) && /[st]ion$/.test(stem)) strip('ion', 4);
    if (stem.length > 4) strip('at', 4);
    if (stem.length > 4 && stem.endsWith('our')) stem = `${stem.slice(0, -2)}r`;
    if (stem.length > 3) strip('e', 3);
    return stem
      .replace(/iz$/, 'is')
      .replace(/([bcdfgjklmnpqrtvwxz])\1$/, '$1')
      .replace(/y$/, 'i');
  },
};
