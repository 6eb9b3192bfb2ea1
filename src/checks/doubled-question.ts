import { findingIn, wordingsOfQuestions } from './wording.ts';
import type { Check } from './check.ts';

/** A question that stands twice in its file counts twice, and means nothing more. */
export const doubledQuestion: Check = {
  name: 'doubled-question',
  severity: 'warning',
  *problemsOf(catalogue) {
    const first = new Map<string, number>();
    for (const wording of wordingsOfQuestions(catalogue)) {
      const { path, text, place } = wording;
      const key = `${path} ${text.toLowerCase()}`;
      const line = first.get(key);
      if (line === undefined) first.set(key, place.line);
      else {
        yield findingIn(
          wording,
          0,
          { message: `The same question stands in line ${String(line)}.`, advice: 'Remove one of the two.' },
          { length: text.length, text: '' },
        );
      }
    }
  },
};
