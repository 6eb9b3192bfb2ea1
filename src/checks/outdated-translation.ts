import { translationState } from '#catalogue/translation-state.ts';
import { fileStart, findingAt, type Check } from './check.ts';

/** A translation that follows an older version of its source. */
export const outdatedTranslation: Check = {
  name: 'outdated-translation',
  severity: 'warning',
  *problemsOf({ articles }) {
    for (const article of articles.values()) {
      if (article.status === 'archived') continue;
      const { source } = article;
      for (const [locale, edition] of article.editions) {
        if (translationState(article, locale) !== 'outdated') continue;
        yield findingAt(edition, edition.places.basedOn ?? fileStart, {
          message: `The translation follows the source of ${edition.version}, which has changed since, on ${source.version}.`,
          advice: `Bring the text up to date, then write basedOn: ${source.version}`,
        });
      }
    }
  },
};
