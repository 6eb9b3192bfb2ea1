import type { Check } from './check.ts';
import { findingIn, searchedWordings } from './wording.ts';

/**
 * Control characters, soft hyphens, marks of writing direction, and spaces without width. Joiners (U+200C,
 * U+200D) and variation selectors stay: pictures and some scripts need them.
 */
const invisible = /(?:(?![\t\n\r])[\p{Cc}\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF])+/gu;

const anyInvisible = new RegExp(invisible.source, 'u');

/** Characters that nobody sees: pasted along, they split words for search and can turn text around. */
export const invisibleCharacter: Check = {
  name: 'invisible-character',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const wording of searchedWordings(catalogue, anyInvisible)) {
      for (const match of wording.text.matchAll(invisible)) {
        const code = (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
        const near = wording.text.slice(Math.max(0, match.index - 20), match.index).replace(invisible, '');
        yield findingIn(
          wording,
          match.index,
          {
            message: `After “${near.slice(-12).trim()}” stands a character that nobody sees (U+${code}).`,
            advice: 'Remove it: delete and type again the letters around it.',
          },
          { length: match[0].length, text: '' },
        );
      }
    }
  },
};
