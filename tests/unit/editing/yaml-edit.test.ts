import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { findFrontMatter } from '#catalogue/front-matter.ts';
import { withNumberedField, withoutValue, withValue, type Value } from '#editing/yaml-edit.ts';

const article = `# An article
title: "L'adresse : créer"   # as readers type it
related: [2017, 2193, 88]    # best next reads
errors:
  - '550 5.7.1: rejected'   # from the log
  - Time-out
# until when?
updated: 2026-05-13
`;

describe('a change of one value leaves every other character as it is', () => {
  const rows: [what: string, actual: string, expected: string][] = [
    ['a text', withValue(article, ['title'], 'New: title'), article.replace(`"L'adresse : créer"`, "'New: title'")],
    ['an entry of a list', withValue(article, ['related', 1], '1811'), article.replace('2193', '1811')],
    ['a list', withValue(article, ['related'], ['1', '2']), article.replace('[2017, 2193, 88]', '[1, 2]')],
    ['an entry of a list in lines', withValue(article, ['errors', 1], 'x: y'), article.replace('Time-out', "'x: y'")],
    ['a new field', withValue(article, ['status'], 'archived'), `${article}status: archived\n`],
    ['a field removed', withoutValue(article, ['title']), article.replace(/title.*\n/, '')],
    ['an entry removed', withoutValue(article, ['related', 1]), article.replace('2193, ', '')],
    ['the first entry removed', withoutValue(article, ['related', 0]), article.replace('2017, ', '')],
    ['the last entry removed', withoutValue(article, ['related', 2]), article.replace(', 88', '')],
    ['a line of a list removed', withoutValue(article, ['errors', 0]), article.replace(/ {2}- '550.*\n/, '')],
    ['a field in lines removed', withoutValue(article, ['errors']), article.replace(/errors:\n.*\n.*\n/, '')],
    ['an absent field removed', withoutValue(article, ['successor']), article],
    ['the only entry removed with its field', withoutValue('a: 1\nb: [2]\n', ['b', 0]), 'a: 1\n'],
    ['an empty field filled', withValue('a:\nb: 1\n', ['a'], 'x'), 'a: x\nb: 1\n'],
    ['a file without a last line break', withValue('a: 1', ['b'], 'x'), 'a: 1\nb: x\n'],
    ['an empty file', withValue('', ['a'], 'x'), 'a: x\n'],
    [
      'a field inside brackets',
      withValue('1811: { mergedInto: 2017 }\n', ['1811', 'mergedInto'], '2193'),
      '1811: { mergedInto: 2193 }\n',
    ],
  ];
  for (const [what, actual, expected] of rows) test(what, () => assert.equal(actual, expected));
});

describe('a numbered field stands among the others by its number', () => {
  const retired =
    '# Ids without an article\n\n1811: { mergedInto: 2017 }\n# gone with its product\n2359:\n  removed: 2025-03-31\n';
  for (const [key, expected] of [
    [
      '1400',
      '# Ids without an article\n\n1400: x\n1811: { mergedInto: 2017 }\n# gone with its product\n2359:\n  removed: 2025-03-31\n',
    ],
    [
      '2000',
      '# Ids without an article\n\n1811: { mergedInto: 2017 }\n2000: x\n# gone with its product\n2359:\n  removed: 2025-03-31\n',
    ],
    [
      '3000',
      '# Ids without an article\n\n1811: { mergedInto: 2017 }\n# gone with its product\n2359:\n  removed: 2025-03-31\n3000: x\n',
    ],
  ] as const) {
    test(key, () => assert.equal(withNumberedField(retired, key, 'x'), expected));
  }
  test('in a file of remarks only', () =>
    assert.equal(withNumberedField('# None yet\n', '1', 'x'), '# None yet\n1: x\n'));
  test('in no file', () => assert.equal(withNumberedField('', '1', '\n  a: b'), '1:\n  a: b\n'));
});

const key = fc.constantFrom('title', 'slug', 'related', 'a', 'b');
const text = fc.oneof(
  fc.constantFrom("L'adresse : créer", '550', 'x #y', '[To], CC', '« a »', 'true', '', '- a', "it's, {so}"),
  fc.string(),
);
const value: fc.Arbitrary<Value> = fc.oneof(text, fc.array(text, { maxLength: 3 }));
const fields = fc.dictionary(key, value, { minKeys: 1, maxKeys: 4 });
/** Fields as YAML, in lines or in brackets, with a remark. */
const yaml = fc
  .tuple(fields, fc.constantFrom('block' as const, 'flow' as const), fc.boolean())
  .map(([object, style, hasRemark]) => {
    const lines = Object.entries(object).map(([name, one]) =>
      stringify(
        { [name]: one },
        { lineWidth: 0, ...(style === 'flow' && Array.isArray(one) && { collectionStyle: 'any' }) },
      ),
    );
    return { object, yaml: (hasRemark ? '# remark\n' : '') + lines.join('') };
  });

test('what is set is what is read afterwards, and nothing else changes', () => {
  fc.assert(
    fc.property(yaml, key, value, ({ object, yaml: before }, name, one) => {
      const result = withValue(before, [name], one);
      assert.deepEqual(parse(result), { ...object, [name]: asRead(one) });
      assert.equal(result.includes('# remark'), before.includes('# remark'));
    }),
    { numRuns: 1_000 },
  );
});

test('what is removed is gone, and nothing else changes', () => {
  fc.assert(
    fc.property(yaml, key, ({ object, yaml: before }, name) => {
      const rest = Object.fromEntries(Object.entries(object).filter(([other]) => other !== name));
      assert.deepEqual(parse(withoutValue(before, [name])) ?? {}, rest);
    }),
    { numRuns: 1_000 },
  );
});

/** Ids are written as numbers. */
function asRead(one: Value): unknown {
  if (Array.isArray(one)) return one.map(asRead);
  return typeof one === 'string' && /^\d+$/.test(one) ? Number(one) : one;
}

test('setting a field to what it is changes nothing in any real article', () => {
  for (const id of readdirSync('content/faq')) {
    for (const locale of ['en', 'fr']) {
      const { yaml: front = '' } = findFrontMatter(readFileSync(`content/faq/${id}/${locale}.md`, 'utf8')) ?? {};
      const { slug } = parse(front) as { slug: string };
      assert.equal(withValue(front, ['slug'], slug), front);
      assert.equal(withoutValue(withValue(front, ['status'], 'archived'), ['status']), front);
    }
  }
});
