import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** A link to an archived article sends readers to something that is no longer kept up. */
export const archivedLink: Check = {
  name: 'archived-link',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      if (catalogue.articles.get(edition.id)?.status === 'archived') continue;
      for (const link of textOf(catalogue, edition).links) {
        const target = link.faq === undefined ? undefined : catalogue.articles.get(link.faq);
        if (target?.status !== 'archived') continue;
        yield findingAt(edition, link, {
          message: `FAQ ${target.id} is archived.`,
          advice: target.successor
            ? `Link to its successor: faq:${target.successor}`
            : 'Link to another article, or remove the link.',
        });
      }
    }
  },
};
