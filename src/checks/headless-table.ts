import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** A table whose first line is empty: nobody knows what its columns mean. */
export const headlessTable: Check = {
  name: 'headless-table',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const place of textOf(catalogue, edition).headlessTables) {
        yield findingAt(edition, place, {
          message: 'The table has no words in its first line, the header.',
          advice: 'Name each column there: | Server | Port |',
        });
      }
    }
  },
};
