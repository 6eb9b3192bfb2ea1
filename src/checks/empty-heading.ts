import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** A heading without words. */
export const emptyHeading: Check = {
  name: 'empty-heading',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { text, ...place } of textOf(catalogue, edition).headings) {
        if (text.trim() !== '') continue;
        yield findingAt(edition, place, {
          message: 'The heading has no words.',
          advice: 'Write what the section is about, or remove the line.',
        });
      }
    }
  },
};
