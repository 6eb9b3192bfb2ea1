import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportText } from '#feedback/report-text.ts';
import { reportOn } from '#feedback/report.ts';
import { aMiss, aVote, aWish } from '../../fixtures/feedback.ts';

const shown = {
  titleOf: (article: string) => (article === '2193' ? 'Change a password' : undefined),
  most: 20,
  texts: 3,
};

test('a table of numbers, then what readers wrote, looked for and searched in vain', async () => {
  const votes = (count: number, fields: object) => Array.from({ length: count }, () => aVote(fields));
  const rows = [
    ...votes(30, { version: '2025-01-01' }),
    ...votes(20, {}),
    ...votes(20, { helpful: 'no', reason: 'mismatch' }),
    aVote({
      helpful: 'no',
      reason: 'outdated',
      text: 'Step 3 is wrong.\nThe button moved.',
      article: '2017',
      locale: 'fr',
    }),
    aVote({ text: 'Buy', signs: 4 }),
    aWish({ text: 'How to move', query: 'moving' }),
    aMiss({ query: 'moving', count: 12 }),
  ];
  assert.equal(
    reportText(await reportOn(rows), shown),
    `What needs work most comes first

  FAQ       version     yes  no  helpful  at least      change  doubtful  title and reasons
  2193  en  2026-01-27   20  20     50 %      35 %  −50 points         1  Change a password (steps do not match 20)
  2017  fr  2026-01-27    0   1      0 %       0 %                         (out of date or wrong 1)

What readers wrote

  2026-11-22 · 2193 · en · yes · doubtful
    Buy
  2026-11-22 · 2017 · fr · no · out of date or wrong
    Step 3 is wrong.
    The button moved.

What readers were looking for

  2026-11-22 · en · after “moving”
    How to move

Searches that found nothing

      12  en  moving
`,
  );
});

test('what is not shown is said, with the way to see it', async () => {
  const rows = Array.from({ length: 5 }, (_, index) => aVote({ article: String(index + 1) }));
  assert.match(reportText(await reportOn(rows), { ...shown, most: 2 }), /^3 more editions: --limit 5$/m);
});

test('without feedback it says so', async () => {
  assert.equal(reportText(await reportOn([]), shown), 'No feedback yet.\n');
});
