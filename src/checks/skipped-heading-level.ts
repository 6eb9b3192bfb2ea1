import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

const marks = (depth: number) => '#'.repeat(depth);

/** A heading two levels below the one above it: who listens to the page misses a level. */
export const skippedHeadingLevel: Check = {
  name: 'skipped-heading-level',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      let above = 1;
      for (const { depth, text, ...place } of textOf(catalogue, edition).headings) {
        if (depth > above + 1) {
          yield findingAt(edition, place, {
            message: `“${text}” begins with ${marks(depth)}, but the heading above it is ${above === 1 ? 'the title' : `one with ${marks(above)}`}.`,
            advice: `Begin it with ${marks(above + 1)}.`,
          });
        }
        above = depth;
      }
    }
  },
};
