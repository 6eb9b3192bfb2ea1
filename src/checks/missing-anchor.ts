import { likely } from '#catalogue/likely.ts';
import { textOf } from '#catalogue/text.ts';
import { anchorsFor, anchorsOf } from './anchors.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

const mostNamed = 12;

/** A link to a section or step that does not exist leads to the top of the page. */
export const missingAnchor: Check = {
  name: 'missing-anchor',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const link of textOf(catalogue, edition).links) {
        const isOwn = /^#./.test(link.url);
        const anchor = isOwn ? link.url.slice(1) : link.anchor;
        const id = isOwn ? edition.id : link.faq;
        // A link to an article that was merged is for merged-link.
        if (anchor === undefined || id === undefined || !catalogue.articles.has(id)) continue;
        const anchors = isOwn ? anchorsOf(catalogue, edition) : anchorsFor(catalogue, id, edition.locale);
        if (anchors.includes(anchor)) continue;
        const owner = isOwn ? 'This text' : `FAQ ${id}`;
        const named = `${anchors.slice(0, mostNamed).join(', ')}${anchors.length > mostNamed ? ', …' : ''}`;
        yield findingAt(edition, link, {
          message: `${owner} has no section or step “${anchor}”.`,
          advice:
            likely(anchor, anchors) ??
            (anchors.length > 0 ? `There are: ${named}.` : `It has no sections: remove “#${anchor}”.`),
        });
      }
    }
  },
};
