import { textOf } from '#catalogue/text.ts';
import type { Phrase } from '#markdown/outline.ts';
import { findingAt, nameOfLanguage, type Check } from './check.ts';

/** Passages of fewer words in small letters may be alike in two languages: names, labels, examples. */
const fewestWords = 5;

/** So many words have at least so many characters. */
const fewestCharacters = 2 * fewestWords;

const countWords = (text: string) => text.match(/(?<!\S)\p{Ll}[\p{L}'’-]*/gu)?.length ?? 0;
/** Longer passages of a text, without its line breaks. */
const passagesOf = ({ phrases }: { phrases: readonly Phrase[] }) =>
  phrases
    .filter(({ text }) => text.length >= fewestCharacters)
    .map(({ text, ...place }) => ({ text: text.replace(/\s+/g, ' ').trim(), ...place }));

/** A passage of a translation that still is in the language of its source. */
export const untranslatedText: Check = {
  name: 'untranslated-text',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const { source, editions } of catalogue.articles.values()) {
      if (editions.size < 2) continue;
      const passages = new Set(passagesOf(textOf(catalogue, source)).map(({ text }) => text));
      for (const edition of editions.values()) {
        if (edition.isSource) continue;
        const same = passagesOf(textOf(catalogue, edition)).filter(
          ({ text }) => passages.has(text) && countWords(text) >= fewestWords,
        );
        const [first] = same;
        if (!first) continue;
        const start = first.text.slice(0, 60);
        yield findingAt(edition, first, {
          message: `${same.length === 1 ? 'A passage is' : `${String(same.length)} passages are`} the same as in ${nameOfLanguage(source.locale)}: “${start}”.`,
          advice: 'Translate it.',
        });
      }
    }
  },
};
