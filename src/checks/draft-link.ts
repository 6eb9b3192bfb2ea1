import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** A link to a draft: readers see its words, but cannot follow it. */
export const draftLink: Check = {
  name: 'draft-link',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      if (catalogue.articles.get(edition.id)?.status === 'draft') continue;
      for (const link of textOf(catalogue, edition).links) {
        if (link.faq === undefined || catalogue.articles.get(link.faq)?.status !== 'draft') continue;
        yield findingAt(edition, link, {
          message: `FAQ ${link.faq} is a draft: readers see the words of the link, but cannot follow it.`,
          advice: 'Publish the draft by removing its line “status: draft”, or remove the link.',
        });
      }
    }
  },
};
