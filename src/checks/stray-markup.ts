import { textOf } from '#catalogue/text.ts';
import type { Place } from '#markdown/outline.ts';
import { editionsOf, type Check } from './check.ts';
import { findingIn, wordingsOf } from './wording.ts';

const stray: [sign: RegExp, advice: string][] = [
  [
    /(?<!\\)\*\*/,
    'Bold text has no space inside its marks: **bold**, not ** bold **. Write \\*\\* if two stars are meant.',
  ],
  [/(?<!\\)\]\(/, 'A link has no space in its address and closed brackets: [words](faq:2193)'],
  [/(?<!\\)\]\[/, 'Write the address where the link is: [words](https://…)'],
  [/\] \((?=faq:|https?:|#)/, 'Remove the space between the two brackets: [words](faq:2193)'],
  [/\{#/, 'An id stands at the end of a heading or step, in this form: {#reset-by-sms}'],
  [/^\[!\w+\]/, 'An alert begins with > on each of its lines: > [!NOTE]'],
  [/^:::/, 'Write an alert like this: > [!NOTE]'],
];

const anyMark = /\*\*|\]\s?[([]|\{#|\[!|:::/;

/** Marks that readers would see, because the Markdown around them is not right. */
export const strayMarkup: Check = {
  name: 'stray-markup',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      const { headings, blocks } = textOf(catalogue, edition);
      const quotations = blocks.filter(({ shape }) => shape === 'quotation');
      // missing-heading-id puts ids of headings right, unknown-alert markers of quotations.
      const isReported = (sign: string, { start }: Place) =>
        (sign === '{#' ? headings : /^\[!/.test(sign) ? quotations : []).some(
          (owner) => owner.start <= start && start < owner.end,
        );
      for (const wording of wordingsOf(catalogue, edition, [])) {
        // What our dialect has understood is no longer in the phrase.
        if (!anyMark.test(wording.phrase?.text ?? '')) continue;
        for (const [sign, advice] of stray) {
          const match = sign.exec(wording.text);
          // What our dialect has taken out of the text still stands in the file.
          if (!match || !wording.phrase?.text.includes(match[0].trim())) continue;
          if (isReported(match[0], wording.place)) continue;
          yield findingIn(wording, match.index, { message: `Readers will see “${match[0]}”.`, advice });
        }
      }
    }
  },
};
