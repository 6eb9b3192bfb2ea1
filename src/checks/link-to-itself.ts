import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** An article that links to itself, as happens after a merge: the reader clicks and stays. */
export const linkToItself: Check = {
  name: 'link-to-itself',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { faq, anchor, ...place } of textOf(catalogue, edition).links) {
        if (faq !== edition.id) continue;
        yield findingAt(edition, place, {
          message: 'The link leads to the article in which it stands.',
          advice: anchor ? `Write #${anchor} alone as its address.` : 'Remove it, or link to a section: #by-sms',
        });
      }
    }
  },
};
