import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, withAddress, writtenAt, type Check } from './check.ts';
import { articleMeant } from './own-address.ts';

/** An address of this site written out: it names a language or a site, and breaks when either is another. */
export const hardCodedAddress: Check = {
  name: 'hard-coded-address',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const link of textOf(catalogue, edition).links) {
        if (link.faq !== undefined || link.url.startsWith('#')) continue;
        const address = articleMeant(catalogue, link.url);
        if (address !== undefined) {
          const isAutolink = writtenAt(edition, link).startsWith('<');
          yield findingAt(edition, link, {
            message: `“${link.url}” writes out the address of ${address.replace('faq:', 'FAQ ').replace(/#.*/, '')}, which differs between sites and languages.`,
            advice: `Write ${isAutolink ? `<${address}>` : `[${link.text}](${address})`}, which leads to the reader’s language.`,
            ...withAddress(edition, link, address),
          });
        } else if (/^\/(?!\/)/.test(link.url)) {
          yield findingAt(edition, link, {
            message: `“${link.url}” is an address inside this site, which differs from one installation to the next.`,
            advice: 'Link to an article with faq: and its id; other pages of the site cannot be linked from a text.',
          });
        }
      }
    }
  },
};
