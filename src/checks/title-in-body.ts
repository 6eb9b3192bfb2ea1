import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** A heading of the first level: the page has one already, its title. */
export const titleInBody: Check = {
  name: 'title-in-body',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { depth, text, ...place } of textOf(catalogue, edition).headings) {
        if (depth !== 1) continue;
        yield findingAt(edition, place, {
          message: `“${text}” is a heading of the first level, which only the title of a page is.`,
          advice: 'Remove it if it repeats the title; otherwise begin it with ## instead of #.',
        });
      }
    }
  },
};
