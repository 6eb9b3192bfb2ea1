import type { LanguageFile } from './language.ts';

/**
 * “Pas”, “plus”, “sans” and “aucun” are none: what is missing or impossible is what a reader asks about. Nor is “quel”:
 * who asks it wants to choose.
 */
const stopWords = `
a ai aux au aussi autre autres avec avez avoir avons c ce ceci cela celle celles celui ces cet cette ceux chaque chez
ci comme comment d dans de des doit dois donc dont du elle elles en encore entre es est et etait ete etes etre eu eux
fait faire faut fais il ils j jai je l la le les leur leurs lors lorsque lui m ma mais me mes meme moi mon n ne ni
nos notre nous on ont ou par parce peuvent pour pourquoi pouvez puis puisque qu quand que quoi s sa se sera ses si
sinon soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une va vers veut veux voici
voila vos votre vous y
`;

/** Endings of nouns made from verbs, of adverbs and of verbs; the letters that must be left; what stands instead. */
const endings: [RegExp, number, string?][] = [
  [/ification$/, 3, 'ifi'],
  [/ation$/, 3],
  [/issement$/, 3, 'i'],
  [/e?ment$/, 3],
  [/iss(?:ez|ent|ons|ait|aient)$/, 3, 'i'],
  [/(?:ente?|ait|aient)$/, 4],
  [/ir$/, 3, 'i'],
  [/(?:e?e|er|ez)$/, 3],
];

/**
 * French, with plural, feminine and verb endings and the commonest nouns made from verbs taken off, in the
 * manner of J. Savoy, "Light stemming approaches for the French, Portuguese, German and Hungarian
 * languages" (2006), on letters without accents.
 */
export const fr: LanguageFile = {
  stopWords: stopWords.trim().split(/\s+/),
  affixes:
    /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'|-(?:t-)?(?:ce|ci|elles?|ils?|je|la|les?|moi|nous|on|tu|vous|y|en)$/g,
  stem(word) {
    let stem = word;
    const strip = (suffix: RegExp, left: number, instead = '') => {
      const found = suffix.exec(stem);
      if (!found || found.index < left) return false;
      stem = stem.slice(0, found.index) + instead;
      return true;
    };
    if (!strip(/x$/, 3) || !stem.endsWith('au')) strip(/s$/, 3);
    else if (!stem.endsWith('eau')) strip(/au$/, 2, 'al');
    endings.some(([suffix, left, instead]) => strip(suffix, left, instead));
    stem = stem
      .replace(/iv$/, 'if')
      .replace(/qu$/, 'c')
      .replace(/y$/, 'i')
      .replace(/([bcdfgjklmnprtvz])\1$/, '$1')
      .replace(/(.{3})e$/, '$1');
    return stem === 'pas' ? word : stem; // `pase` is a mistyped `passe`
  },
};
