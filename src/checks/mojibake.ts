import type { Check } from './check.ts';
import { findingIn, searchedWordings } from './wording.ts';
import { misread, perhapsMisread } from './misread.ts';

/** Letters that were read in a wrong encoding: "Ã©" for "é". */
export const mojibake: Check = {
  name: 'mojibake',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const wording of searchedWordings(catalogue, perhapsMisread)) {
      for (const { index, length, meant } of misread(wording.text)) {
        const written = wording.text.slice(index, index + length);
        yield findingIn(
          wording,
          index,
          {
            message: `“${written}” is “${meant}”, read in a wrong encoding.`,
            advice: `Write ${meant}`,
          },
          { length, text: meant },
        );
      }
      const lost = wording.text.indexOf('\uFFFD');
      if (lost < 0) continue;
      yield findingIn(wording, lost, {
        message: 'A character was lost here when the text was read in a wrong encoding.',
        advice: 'Replace “\uFFFD” by the right character.',
      });
    }
  },
};
