import { textOf } from '#catalogue/text.ts';
import { findingAt, nameOfLanguage, type Check } from './check.ts';

/** Passages of fewer words in small letters may be alike in two languages: names, labels, examples. */
const fewestWords = 5;

const countWords = (text: string) => text.match(/(?<!\S)\p{Ll}[\p{L}'’-]*/gu)?.length ?? 0;
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** A passage of a translation that still is in the language of its source. */
export const untranslatedText: Check = {
  name: 'untranslated-text',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const { source, editions } of catalogue.articles.values()) {
      const passages = new Set(textOf(catalogue, source).phrases.map(({ text }) => folded(text)));
      for (const edition of editions.values()) {
        if (edition.isSource) continue;
        const same = textOf(catalogue, edition).phrases.filter(({ text }) => {
          const passage = folded(text);
          return passages.has(passage) && countWords(passage) >= fewestWords;
        });
        const [first] = same;
        if (!first) continue;
        const start = folded(first.text).slice(0, 60);
        yield findingAt(edition, first, {
          message: `${same.length === 1 ? 'A passage is' : `${String(same.length)} passages are`} the same as in ${nameOfLanguage(source.locale)}: “${start}”.`,
          advice: 'Translate it.',
        });
      }
    }
  },
};
