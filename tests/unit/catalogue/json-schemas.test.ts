import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { parse } from 'yaml';
import { alertKinds } from '#markdown/remark-alerts.ts';
import { articleTypes } from '#catalogue/article-types/index.ts';
import { jsonSchemaOf, schemas } from '#catalogue/json-schemas.ts';

type Name = keyof typeof schemas;
const names = Object.keys(schemas) as Name[];

// The pattern beside the format says what a day is.
const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false });
const validators = new Map(names.map((name) => [name, ajv.compile(jsonSchemaOf(name))]));

/** Whether our own schema and the one for editors' programs take a value. */
const verdicts = (name: Name, value: unknown) => ({
  ours: schemas[name].safeParse(value).success,
  theirs: validators.get(name)?.(value),
});

const source = {
  title: 'Create an alias',
  slug: 'create-an-alias',
  summary: 'Receive mail under a second name.',
  type: 'how-to',
  category: 'addresses',
  updated: '2026-05-13',
};
const translation = { title: 'Créer un alias', slug: 'creer', summary: source.summary, basedOn: '2026-05-13' };
const name = { en: 'Mail', fr: 'Mail' };
const category = { key: 'mail', name, intro: name };

const good: Record<Name, unknown[]> = {
  'front-matter': [
    source,
    translation,
    {
      ...source,
      keywords: ['a', 365],
      errors: ['550'],
      related: [2193, '2017'],
      featured: true,
      status: 'draft',
      successor: 88,
    },
    { ...translation, machine: true },
    { ...source, updated: '2028-02-29' },
  ],
  taxonomy: [
    { products: [{ ...category, categories: [category] }], featured: [2193] },
    { products: [] },
    { products: [{ ...category, name: { en: 'Mail' }, categories: [category] }] },
  ],
  terms: [{ terms: [{ key: 'mail', name, synonyms: { fr: ['courriel'] }, retired: { en: [] } }] }, { terms: [] }],
  retired: [
    {},
    { 1811: { mergedInto: 2017 }, 1400: { removed: '2025-03-31', reason: { en: 'Gone.' }, alternatives: [88] } },
  ],
  redirects: [
    {
      redirects: [
        { from: '/old', to: 'faq:2193' },
        { from: '/a', to: '/b/' },
      ],
    },
  ],
};

const bad: Record<Name, unknown[]> = {
  'front-matter': [
    {},
    null,
    [],
    'title',
    { ...source, titel: 'x' },
    { ...source, title: 'Mail' },
    { ...source, title: 'a'.repeat(91) },
    { ...source, slug: 'Créer' },
    { ...source, slug: 'a--b' },
    { ...source, type: 'article' },
    { ...source, updated: '2026-02-30' },
    { ...source, updated: '2027-02-29' },
    { ...source, updated: '2026-5-3' },
    { ...source, related: [1, 2, 3, 4, 5, 6] },
    { ...source, related: [0] },
    { ...source, related: ['02'] },
    { ...source, related: [1_000_000] },
    { ...source, related: [[2193]] },
    { ...source, keywords: 'a, b' },
    { ...source, keywords: [1.5] },
    { ...source, keywords: [true] },
    { ...source, keywords: [''] },
    { ...source, featured: 'yes' },
    { ...source, status: 'gone' },
    { ...source, basedOn: '2026-05-13' },
    { ...translation, updated: '2026-05-13' },
    { ...translation, category: 'mail' },
    { ...translation, machine: 1 },
  ],
  taxonomy: [
    {},
    { products: [category] },
    { products: [{ ...category, categories: [] }] },
    { products: [{ ...category, key: 'Mail', categories: [category] }] },
    { products: [{ ...category, name: { fr: 'Mail' }, categories: [category] }] },
    { products: [{ ...category, name: { en: 'Mail', de: 'Post' }, categories: [category] }] },
    { products: [], featured: [true] },
  ],
  terms: [
    {},
    { terms: [{ key: 'mail' }] },
    { terms: [{ key: 'Mail!', name }] },
    { terms: [{ key: 'mail', name, also: [] }] },
  ],
  retired: [
    { '01': { mergedInto: 5 } },
    { 5: {} },
    { 5: { mergedInto: 'x' } },
    { 5: { removed: '2025-03-31' } },
    { 5: { removed: 'soon', reason: { en: 'x' } } },
    { 5: { mergedInto: 6, removed: '2025-03-31' } },
  ],
  redirects: [
    { redirects: [{ from: 'old', to: '/b' }] },
    { redirects: [{ from: '/a b', to: '/b' }] },
    { redirects: [{ from: '/a', to: 'faq:0' }] },
  ],
};

describe('editors’ programs take and refuse what our own schema takes and refuses', () => {
  for (const schema of names) {
    test(`${schema}: good samples`, () => {
      for (const value of good[schema]) assert.deepEqual(verdicts(schema, value), { ours: true, theirs: true });
    });
    test(`${schema}: bad samples`, () => {
      for (const value of bad[schema]) {
        assert.deepEqual(verdicts(schema, value), { ours: false, theirs: false }, JSON.stringify(value));
      }
    });
    test(`${schema}: good samples that were changed in any place`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...good[schema]),
          fc.array(change, { minLength: 1, maxLength: 3 }),
          (sample, changes) => {
            const value = changes.reduce<unknown>((result, one) => one(result), sample);
            const { ours, theirs } = verdicts(schema, value);
            assert.equal(theirs, ours, JSON.stringify(value));
          },
        ),
        { numRuns: 2_000 },
      );
    });
  }

  test('the real files', () => {
    for (const schema of ['taxonomy', 'terms', 'retired'] as const) {
      const value: unknown = parse(readFileSync(`content/${schema}.yaml`, 'utf8'));
      assert.deepEqual(verdicts(schema, value), { ours: true, theirs: true });
    }
  });
});

/** A value put in place of another, or under a new key, or nothing at all. */
const scrap = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    2193,
    1_000_000,
    '',
    'x',
    'how-to',
    '2026-02-29',
    '/a',
    'faq:1',
    [],
    {},
    ['a'],
    { en: 'x' },
  ),
  fc.string({ unit: fc.integer({ min: 32, max: 0xd7ff }).map((code) => String.fromCharCode(code)), maxLength: 95 }),
  fc.constant(undefined),
);
const change = fc
  .tuple(fc.array(fc.nat(5), { maxLength: 5 }), scrap, fc.constantFrom('', 'de', 'updated', 'basedOn', 'x'))
  .map(
    ([path, put, newKey]) =>
      (value: unknown) =>
        changed(value, path, put, newKey),
  );

function changed(value: unknown, [first, ...rest]: number[], put: unknown, newKey: string): unknown {
  if (first === undefined || typeof value !== 'object' || value === null) return put ?? null;
  const entries = Object.entries(value) as [string, unknown][];
  const at = first % (entries.length + 1);
  if (Array.isArray(value)) {
    return entries.flatMap(([, item], index) =>
      index !== at ? [item] : rest.length ? [changed(item, rest, put, newKey)] : (put ?? []),
    );
  }
  if (at === entries.length) return newKey ? { ...value, [newKey]: put ?? null } : value;
  return Object.fromEntries(
    entries.flatMap(([key, item], index): [string, unknown][] => {
      if (index !== at) return [[key, item]];
      if (rest.length > 0) return [[key, changed(item, rest, put, newKey)]];
      return put === undefined ? [] : [[key, put]];
    }),
  );
}

test('the schemas in .vscode are current; npm run schemas writes them', () => {
  for (const schema of names) {
    const written: unknown = JSON.parse(readFileSync(`.vscode/${schema}.schema.json`, 'utf8'));
    assert.deepEqual(written, JSON.parse(JSON.stringify(jsonSchemaOf(schema))));
  }
});

test('the snippets offer the article types and alerts that there are', () => {
  const snippets = readFileSync('.vscode/content.code-snippets', 'utf8');
  assert.ok(snippets.includes(`|${articleTypes.map(({ name: type }) => type).join(',')}|`));
  assert.ok(snippets.includes(`|${alertKinds.map((kind) => kind.toUpperCase()).join(',')}|`));
});

test('the problem matcher reads what the check prints', () => {
  const tasks = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8')) as {
    tasks: { problemMatcher: { pattern?: { regexp: string } } }[];
  };
  const patterns = tasks.tasks.flatMap(({ problemMatcher: { pattern } }) =>
    pattern ? [new RegExp(pattern.regexp)] : [],
  );
  assert.equal(patterns.length, 2);
  for (const pattern of patterns) {
    assert.deepEqual(pattern.exec('content/faq/1/fr.md:12:5  broken-link  “faq:9” leads to no article.')?.slice(1), [
      ...['content/faq/1/fr.md', '12', '5', 'broken-link', undefined, '“faq:9” leads to no article.'],
    ]);
    assert.deepEqual(pattern.exec('content/faq/1/fr.md:2:1  doubled-word (warning)  “de” stands twice.')?.slice(1), [
      ...['content/faq/1/fr.md', '2', '1', 'doubled-word', 'warning', '“de” stands twice.'],
    ]);
    assert.equal(pattern.exec('  Remove one of the two, if it is not meant.'), null);
  }
});
