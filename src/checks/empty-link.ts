import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** A link without words, or without an address. */
export const emptyLink: Check = {
  name: 'empty-link',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { url, text, faq, ...place } of textOf(catalogue, edition).links) {
        if (url === '' || url === '#') {
          yield findingAt(edition, place, {
            message: `The link “${text}” has no address.`,
            advice: 'Write the address between the round brackets: [your password](faq:2193)',
          });
        } else if (text.trim() === '' && faq === undefined && !url.startsWith('#')) {
          yield findingAt(edition, place, {
            message: `The link to ${url} has no words.`,
            advice: `Write between the square brackets where it leads: [Google’s help on forwarding](${url})`,
          });
        }
      }
    }
  },
};
