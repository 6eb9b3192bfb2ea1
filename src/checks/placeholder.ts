import { editionsOf, fileStart, findingAt, type Check } from './check.ts';
import { findingIn, wordingsOf } from './wording.ts';

const leftOver = /\bTODO\b|\blorem ipsum\b/i;

/** A text that is not finished, in an article that is no draft. */
export const placeholder: Check = {
  name: 'placeholder',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      if (catalogue.articles.get(edition.id)?.status === 'draft') continue;
      const isFinished = !leftOver.test(catalogue.written.get(edition.path) ?? '');
      for (const wording of isFinished ? [] : wordingsOf(catalogue, edition)) {
        const match = leftOver.exec(wording.text);
        if (!match) continue;
        yield findingIn(wording, match.index, {
          message: `“${match[0]}” says that something is still to be written here.`,
          advice: 'Write it, or keep the article back with “status: draft” in the source.',
        });
      }
      if (/^todo(-|$)/.test(edition.slug)) {
        yield findingAt(edition, edition.places.slug ?? fileStart, {
          message: 'The slug is still to be written.',
          advice: 'Write the words of the title in lower-case letters, with hyphens between them.',
        });
      }
    }
  },
};
