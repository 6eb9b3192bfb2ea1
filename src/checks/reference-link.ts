import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** `[1]: https://…` on a line of its own: such links are not part of our Markdown. */
export const referenceLink: Check = {
  name: 'reference-link',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      if (!/^ {0,3}\[[^\]^]/m.test(edition.body)) continue;
      const code = textOf(catalogue, edition).blocks.filter(({ shape }) => shape === 'code block');
      for (const match of edition.body.matchAll(/^ {0,3}\[(?<label>[^\]^][^\]]*)\]:[ \t]*(?<url>\S+).*$/gm)) {
        const { index } = match;
        const { label = '', url = '' } = match.groups ?? {};
        if (code.some(({ start, end }) => start <= index && index < end)) continue;
        const line = edition.body.slice(0, index).split('\n').length;
        yield findingAt(
          edition,
          { line, column: 1 },
          {
            message: `The address of “[${label}]” stands on a line of its own.`,
            advice: `Write it where the link is, and remove this line: [words of the link](${url})`,
          },
        );
      }
    }
  },
};
