import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { beyondLimits } from '#markdown/limits.ts';
import { aCatalogue, aSource } from '../../fixtures/make.ts';
import { reportOf } from '../../fixtures/report.ts';

describe('what would keep the parser busy for minutes, or exhaust its stack, is refused', () => {
  const garbage: Record<string, string> = {
    '20,000 stars and underlines': '*_'.repeat(20_000),
    '5,000 quotations inside one another': '>'.repeat(5_000),
    'quotations and lists inside one another': '> - '.repeat(2_000),
    'numbered lists inside one another': '1. '.repeat(2_000),
    'bold inside italic inside bold': 'a\n'.repeat(10) + '*a **b '.repeat(500) + '\n' + '*a **b '.repeat(600),
    'images inside images': '!['.repeat(2_000),
    'links that never end': Array.from({ length: 3_000 }, () => '[a](').join('\n'),
    'a line of 100,000 spaces': `a${' '.repeat(20_000)}b`,
    'headings without end': 'a\n=\n'.repeat(3_000),
    'a megabyte': 'word '.repeat(50_000),
  };
  for (const [what, text] of Object.entries(garbage)) {
    test(what, () => assert.ok(beyondLimits(text)));
  }
});

test('the editor is told the line and what to do', () => {
  const { catalogue, problems } = aCatalogue({
    'faq/1/en.md': aSource({}, `Text.\n\n${'>'.repeat(5_000)}\n`),
    'faq/2/en.md': aSource({}, 'word '.repeat(20_000)),
  });
  assert.equal(
    reportOf(problems),
    `faq/1/en.md:11:1 text-limits
  The line begins with 5,000 marks of quotations and lists; it may have 16.
  Remove the marks that are too many.
faq/2/en.md:1:1 text-limits
  The text has 100,149 characters; an article may have 65,536.
  Split the article.
`,
  );
  assert.deepEqual([...catalogue.articles.keys()], []);
});

test('no real article comes near a limit', () => {
  for (const id of readdirSync('content/faq')) {
    for (const locale of ['en', 'fr']) {
      const text = readFileSync(`content/faq/${id}/${locale}.md`, 'utf8');
      assert.equal(beyondLimits(text.repeat(5)), undefined);
    }
  }
});
