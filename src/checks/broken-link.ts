import { textOf } from '#catalogue/text.ts';
import { likely } from '#catalogue/likely.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** A link to an id that no article has, or ever had, leaves the reader with plain words. */
export const brokenLink: Check = {
  name: 'broken-link',
  severity: 'error',
  *problemsOf(catalogue) {
    const ids = [...catalogue.articles.keys()];
    for (const edition of editionsOf(catalogue)) {
      for (const link of textOf(catalogue, edition).links) {
        if (link.faq === undefined || catalogue.articles.has(link.faq) || catalogue.retired.has(link.faq)) continue;
        yield findingAt(edition, link, {
          message: `“${link.url}” leads to no article.`,
          advice: likely(link.faq, ids) ?? 'Find the id with: npm run kb -- find "words of its title"',
        });
      }
    }
  },
};
