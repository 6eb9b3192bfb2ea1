import { textOf } from '#catalogue/text.ts';
import { translationState } from '#catalogue/translation-state.ts';
import { findingAt, type Check } from './check.ts';

/** A translation whose headings have other ids than the source's: links to sections lose their way. */
export const differentHeadingIds: Check = {
  name: 'different-heading-ids',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const article of catalogue.articles.values()) {
      const source = textOf(catalogue, article.source).headings;
      for (const [locale, edition] of article.editions) {
        // An outdated translation may differ: it is reported as a whole.
        if (edition.isSource || translationState(article, locale) === 'outdated') continue;
        const { headings } = textOf(catalogue, edition);
        if (![...source, ...headings].every(({ isExplicit }) => isExplicit)) continue;
        const at = headings.findIndex(({ id }, index) => id !== source[index]?.id);
        const here = headings[at];
        const there = source[at === -1 ? headings.length : at];
        if (here) {
          yield findingAt(edition, here, {
            message: there
              ? `This heading has the id “${here.id}”, the same heading of the source “${there.id}”.`
              : `The source has no heading “${here.id}”.`,
            advice: there
              ? 'Let both editions have the same headings in the same order, with the same ids.'
              : 'Remove it here, or add it to the source.',
          });
        } else if (there) {
          yield findingAt(
            edition,
            { line: edition.body.split('\n').length, column: 1 },
            {
              message: `The source has a heading “${there.text}” {#${there.id}} that is missing here.`,
              advice: 'Translate that section, or remove it from the source.',
            },
          );
        }
      }
    }
  },
};
