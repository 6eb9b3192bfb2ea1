import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, writtenAt, type Check } from './check.ts';

/** A block of code that is never closed swallows the rest of the text. */
export const unclosedCode: Check = {
  name: 'unclosed-code',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { shape, ...place } of textOf(catalogue, edition).blocks) {
        if (shape !== 'code block') continue;
        const lines = writtenAt(edition, place).trimEnd().split('\n');
        const [, fence] = /^(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
        if (!fence) continue;
        const last = lines.at(-1)?.replace(/^[\s>]*/, '') ?? '';
        if (lines.length > 1 && last.startsWith(fence) && !/[^`~\s]/.test(last)) continue;
        yield findingAt(edition, place, {
          message: `The code that begins here with ${fence} is never closed: the rest of the text becomes code.`,
          advice: `Put ${fence} on a line of its own after the code.`,
        });
      }
    }
  },
};
