import { finalTarget } from '#catalogue/retired.ts';
import { textOf } from '#catalogue/text.ts';
import { anchorsFor } from './anchors.ts';
import { editionsOf, findingAt, withAddress, type Check } from './check.ts';

/** A link to an article that was merged into another still works, but says something else than it does. */
export const mergedLink: Check = {
  name: 'merged-link',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const link of textOf(catalogue, edition).links) {
        const { faq: id, anchor } = link;
        if (id === undefined || catalogue.articles.has(id)) continue;
        const target = finalTarget(catalogue.retired, id);
        if (target === id || !catalogue.articles.has(target)) continue;
        const hasAnchor = anchor && anchorsFor(catalogue, target, edition.locale).includes(anchor);
        const address = `faq:${target}${hasAnchor ? `#${anchor}` : ''}`;
        yield findingAt(edition, link, {
          message: `FAQ ${id} was merged into FAQ ${target}.`,
          advice: `Write ${address} instead of ${link.url}.`,
          ...withAddress(edition, link, address),
        });
      }
    }
  },
};
