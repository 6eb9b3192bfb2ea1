import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { aSource, aTranslation } from '../fixtures/make.ts';
import { aKnowledgeBase, copyOf } from '../fixtures/knowledge-base.ts';

/** The whole command must answer within this time, in milliseconds; a hang would be minutes. */
const longest = 20_000;

/** Files that no editor writes, and the rule that each is told. */
const damaged: Record<string, [content: string | Uint8Array, rule: string]> = {
  'faq/2/en.md': [Uint8Array.from({ length: 5_000 }, (_, at) => (at * 37) % 256), 'file-encoding'],
  'faq/3/en.md': [`---\ntitle: x\n---\n${'a'.repeat(10 * 1024 * 1024)}`, 'file-size'],
  'faq/4/en.md': [aSource({}, '>'.repeat(5_000)), 'text-limits'],
  'faq/5/en.md': [aSource({}, '*_'.repeat(20_000)), 'text-limits'],
  'faq/6/en.md': [`---\n${'{'.repeat(30_000)}\n---\n`, 'yaml'],
  'faq/7/en.md': [
    `---\na: &a [x]\n${Array.from({ length: 9 }, (_, at) => `b${String(at)}: &b [*a, *a, *a]`).join('\n')}\n---\n`,
    'yaml',
  ],
  'faq/8/en.md': ['', 'front-matter'],
  'faq/9/en.md': ['\u0000'.repeat(1_000), 'front-matter'],
  'faq/10/en.md': [`---\n__proto__: { polluted: true }\nconstructor: x\n---\n`, 'front-matter'],
  'faq/not an id/été.md': [aSource(), 'file-name'],
  'faq/11/日本.md': [aSource(), 'file-name'],
  'faq/12/deeper/en.md': [aSource(), 'file-name'],
  'terms.yaml': ['[]'.repeat(40_000), 'yaml'],
  'retired.yaml': ['1: { mergedInto: 1 }\n2: { mergedInto: 3 }\n3: { mergedInto: 2 }\n', 'merge-circle'],
};

test(
  'damaged files of every kind are told at their place, and the rest is checked as ever',
  { timeout: longest },
  async () => {
    const base = aKnowledgeBase({ 'faq/1/en.md': aSource(), 'faq/1/fr.md': aTranslation() });
    for (const [path, [content]] of Object.entries(damaged)) base.write(path, content);
    const { code, out } = await base.kb('check', '--json');
    assert.equal(code, 1);
    const { problems, articles } = JSON.parse(out) as { problems: { path: string; rule: string }[]; articles: number };
    assert.equal(articles, 1);
    for (const [path, [, rule]] of Object.entries(damaged)) {
      assert.ok(
        problems.some((problem) => problem.path.endsWith(`content/${path}`) && problem.rule === rule),
        `${path} was not told as ${rule}`,
      );
    }
  },
);

describe('a folder with strange names', () => {
  test('is read as it is', async () => {
    const { kb } = aKnowledgeBase({
      'faq/1/en.md': aSource({}, '![A form](my%20form.png) ![Été](été.png)\n'),
      'faq/1/été.png': 'x',
      'faq/1/my form.png': 'x',
      'faq/1/-rf.png': 'x',
      'notes (old)/a.txt': 'x',
    });
    const { out } = await kb('check');
    assert.match(out, /content\/faq\/1\/-rf\.png:1:1 {2}unused-file/);
    assert.match(out, /content\/notes \(old\)\/a\.txt:1:1 {2}unused-file/);
    assert.doesNotMatch(out, /content\/faq\/1\/été\.png/);
  });
});

/** A good article, cut and spoilt at random places: what happens when somebody hits the wrong keys. */
const good = aSource(
  { related: [1], keywords: ['a'] },
  `Text with **bold**, \`code\` and [a link](faq:1#one).

## One {#one}

1. First. {#first}
2. Second, see [](#first).

> [!WARNING]
> Careful.

| a | b |
| - | - |
| c | d |

![A form](form.png)
`,
);
const garbage = fc.constantFrom(
  ...[
    '---\n',
    '\u0000',
    '\uFEFF',
    '\r',
    "'",
    '"',
    ': ',
    '\t',
    '<!--',
    '```\n',
    '[!',
    '](',
    '{#',
    '}',
    '> ',
    '# ',
    '|',
    '*',
    '_',
    '&amp;',
    '<b>',
    'faq:',
    '\u202E',
    '\uD800',
    '[x]: y\n',
    '<<<<<<< HEAD\n',
    '&a ',
    '*a ',
  ],
);
const slip = fc.record({ at: fc.nat(good.length), cut: fc.nat(30), put: fc.array(garbage, { maxLength: 6 }) });

test(
  'no slip of the hand makes the command fail, and repairing never loses the file',
  { timeout: 6 * longest },
  async () => {
    const original = aKnowledgeBase({ 'faq/1/fr.md': aTranslation() });
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async (slips) => {
        const base = copyOf(original);
        const spoilt = slips.reduce(
          (text, { at, cut, put }) => text.slice(0, at) + put.join('') + text.slice(at + cut),
          good,
        );
        base.write('faq/1/en.md', spoilt);
        const { code, err } = await base.kb('check', '--fix');
        assert.ok(code === 0 || code === 1, err);
        assert.equal(err, '');
        assert.ok(base.read('faq/1/en.md').length >= Math.min(spoilt.length - 200, 1));
        const before = base.read('faq/1/en.md');
        await base.kb('check', '--fix');
        assert.equal(base.read('faq/1/en.md'), before);
      }),
      { numRuns: 60 },
    );
  },
);

test('a reader that stops listening is no error', () => {
  const { root } = aKnowledgeBase(
    Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`faq/${String(at + 1)}/en.md`, 'no front matter '.repeat(20)]),
    ),
  );
  const shell = `"${process.execPath}" src/cli/main.ts check | head -1`;
  const out = execFileSync('sh', ['-c', shell], {
    encoding: 'utf8',
    env: { ...process.env, KB_CONTENT: `${root}/content`, KB_CACHE: `${root}/cache` },
  });
  assert.match(out, /content\/faq\/1\/en\.md:1:1 {2}front-matter/);
});

test('a damaged cache is thrown away and made again', async () => {
  const base = aKnowledgeBase({ 'faq/1/en.md': aSource({}, 'The the.\n'), 'faq/1/fr.md': aTranslation() });
  writeFileSync(join(base.root, 'texts.sqlite'), 'this is no database '.repeat(500));
  for (const time of ['first', 'second']) {
    const { out } = await base.kbWith({ cache: base.root }, 'check');
    assert.match(out, /doubled-word/, `the ${time} time`);
  }
});
