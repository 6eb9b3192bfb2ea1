import type { Locale } from '#i18n/locales.ts';
import type { Check } from './check.ts';
import { allWordings, findingIn } from './wording.ts';

const twice = /(?<![\p{L}\d'’-])(\p{L}+)[\s\u00A0\u202F]+\1(?![\p{L}\d'’-])/giu;

/** The same at a third of the price, without knowing letters from signs: what it does not find, the other does not, either. */
const perhapsTwice = /(?:^|[\s("«*_[])([a-z\u00C0-\u024F][^\s.,;:!?)\]"»*_|]*)[*_]*\s+\1(?![a-z\u00C0-\u024F])/i;

/** Words that good sentences double: "vous vous connectez", "the form that that page shows". */
const allowed: Partial<Record<Locale, string[]>> = {
  en: ['that', 'had', 'bye'],
  fr: ['vous', 'nous', 'faire'],
};

/** A word that stands twice, as it happens when a sentence is changed. */
export const doubledWord: Check = {
  name: 'doubled-word',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const wording of allWordings(catalogue, perhapsTwice)) {
      for (const match of wording.text.matchAll(twice)) {
        const word = match[1] ?? '';
        if (allowed[wording.locale]?.includes(word.toLowerCase())) continue;
        yield findingIn(wording, match.index, {
          message: `“${word}” stands twice.`,
          advice: 'Remove one of the two, if it is not meant.',
        });
      }
    }
  },
};
