import { textOf } from '#catalogue/text.ts';
import { editionsOf, type Check } from './check.ts';
import { articleMeant } from './own-address.ts';
import { findingIn, wordingsOf } from './wording.ts';

/** What looks like an address in running text: with a host, or from a slash or `faq:` on. */
const address = /(?<![\w/:.<(])(?:https?:\/\/[^\s<>()[\]]+|faq:\d+(?:#[\w-]+)?|\/[\w/#-]+)/gi;

const perhapsAddress = /(?:https?|faq):|\/.*\d/i;

/** The address of an article as plain text: readers cannot click it, and it does not say where it leads. */
export const bareShortLink: Check = {
  name: 'bare-short-link',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      const { links } = textOf(catalogue, edition);
      for (const wording of wordingsOf(catalogue, edition, [])) {
        if (!perhapsAddress.test(wording.phrase?.text ?? '')) continue;
        if (links.some(({ start, end }) => start <= wording.place.start && wording.place.end <= end)) continue;
        for (const match of wording.text.matchAll(address)) {
          const written = match[0].replace(/[.,;:!?'"»]+$/, '');
          const meant = /^faq:/i.test(written) ? written.toLowerCase() : articleMeant(catalogue, written);
          if (meant === undefined) continue;
          yield findingIn(
            wording,
            match.index,
            { message: `“${written}” stands here as plain text.`, advice: `Write <${meant}>, which prints the title.` },
            { length: written.length, text: `<${meant}>` },
          );
        }
      }
    }
  },
};
