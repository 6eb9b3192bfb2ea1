import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** Words that say nothing when a screen reader lists the links of a page. */
const generic = new Set(
  [
    'here, click here, click, this, this page, this article, this guide, this faq, this link, link, the link, page',
    'more, read more, see more, learn more, find out more, more info, more information, details, see details',
    'ici, cliquez ici, cliquer ici, cliquez, ce guide, cette page, cet article, cette faq, ce lien, lien, le lien',
    'plus, en savoir plus, lire plus, lire la suite, voir plus, voir ici, plus d’infos, plus d’informations, détails',
  ].flatMap((line) => line.split(', ')),
);

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/['\u02BC]/g, '’')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .replace(/^[\s.…:!«»“”"]+|[\s.…:!«»“”"]+$/g, '');

/** A link text that does not say where the link leads. */
export const genericLinkText: Check = {
  name: 'generic-link-text',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const link of textOf(catalogue, edition).links) {
        if (link.hasAutomaticText || !generic.has(plain(link.text))) continue;
        yield findingAt(edition, link, {
          message: `“${link.text}” does not say where the link leads.`,
          advice:
            link.faq === undefined
              ? 'Let the words name the target: [Google’s help on forwarding](https://…)'
              : `Let the words name the target, or write <${link.url}>, which prints its title.`,
        });
      }
    }
  },
};
