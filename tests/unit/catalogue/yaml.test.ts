import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readYaml } from '#catalogue/yaml.ts';

/** What an editor is told about a piece of YAML: `line:column message advice`. */
function told(text: string): string {
  const { problems } = readYaml({ path: 'faq/1/en.md', text });
  return problems
    .map(({ line, column, message, advice }) => `${String(line)}:${String(column)} ${message} ${advice}`)
    .join('\n');
}

const mistakes: Record<string, [text: string, told: string][]> = {
  'a colon in a text': [
    [
      'title: Write to several people: To, CC and BCC\nslug: write\n',
      "1:8 The text contains a colon, which is taken for the end of another field’s name. Put the text between quotation marks: title: 'Write to several people: To, CC and BCC'",
    ],
    [
      "slug: erreur\ntitle: L'erreur 550 : l'accès est refusé\n",
      `2:8 The text contains a colon, which is taken for the end of another field’s name. Put the text between quotation marks: title: "L'erreur 550 : l'accès est refusé"`,
    ],
    [
      "title: « L'adresse : créer »\n",
      `1:8 The text contains a colon, which is taken for the end of another field’s name. Put the text between quotation marks: title: "« L'adresse : créer »"`,
    ],
    [
      'title: Why:\n',
      "1:8 The text contains a colon, which is taken for the end of another field’s name. Put the text between quotation marks: title: 'Why:'",
    ],
  ],
  'an apostrophe or quotation mark': [
    [
      "title: 'Créer l'adresse'\n",
      "1:8 The text stands between quotation marks and contains the same mark, which ends it too early. Write the line like this: title: Créer l'adresse",
    ],
    [
      "title: 'L'erreur : non'\n",
      `1:8 The text stands between quotation marks and contains the same mark, which ends it too early. Write the line like this: title: "L'erreur : non"`,
    ],
    [
      'title: "Say "hello" now"\n',
      '1:8 The text stands between quotation marks and contains the same mark, which ends it too early. Write the line like this: title: Say "hello" now',
    ],
    [
      "title: 'Create an alias\nslug: alias\nsummary: One sentence.\n",
      '1:8 A quotation mark is opened and not closed. Write the line like this: title: Create an alias',
    ],
    [
      "title: 'Create an alias\nslug: alias\nsummary: it's one sentence.\n",
      '1:8 A quotation mark is opened and not closed. Write the line like this: title: Create an alias',
    ],
    [
      'errors:\n  - "Could not connect\n  - Time-out\n',
      '2:5 A quotation mark is opened and not closed. Write the line like this: - Could not connect',
    ],
    [
      'title: "Folder C:\\data"\n',
      "1:8 Between double quotation marks, a backslash has a special meaning. Write the line with single ones: title: 'Folder C:\\data'",
    ],
  ],
  'a tab or another strange space': [
    [
      'title: An alias\n\tslug: alias\n',
      '2:1 A tab stands where only spaces may stand. Replace the tab by two spaces.',
    ],
    ['keywords:\n\t- alias\n', '2:1 A tab stands where only spaces may stand. Replace the tab by two spaces.'],
    [
      'title:\u00a0Créer un alias\nslug: alias\n',
      '1:7 Here stands a no-break space, which looks like a space but is none. Replace it by a normal space: title: Créer un alias',
    ],
  ],
  'a missing space or colon': [
    ['title:Alias\nslug: alias\n', '1:1 A space is missing after “title:”. Write: title: Alias'],
    ['title: An alias\nslug:alias\nsummary: x\n', '2:1 A space is missing after “slug:”. Write: slug: alias'],
    [
      'title; An alias\nslug: alias\n',
      '1:1 “title; An alias” is not a field. A field is a name, a colon, a space and its value: title: Create an alias',
    ],
    [
      'summary: Receive mail under a second name\nin the same mailbox.\nslug: alias\n',
      '2:1 “in the same mailbox.” is not a field. If it continues the line above, write both on one line. A field is a name, a colon, a space and its value: title: Create an alias',
    ],
    [
      'title: An alias\nslug: alias\n\nAn alias is a second name.\n',
      '4:1 “An alias is a second name.” is not a field. If the text of the article begins here, put a line --- before it. A field is a name, a colon, a space and its value: title: Create an alias',
    ],
  ],
  'a wrong indentation': [
    [
      'title: An alias\n  slug: alias\n',
      '2:3 The spaces before this line make it a part of the line above. Begin it in the same column as the line above: slug: alias',
    ],
    ['  title: An alias\nslug: alias\n', '1:3 Spaces stand before the first field. Remove them: title: An alias'],
    [
      'keywords:\n  - alias\n - nickname\n',
      '3:2 The hyphens of a list must stand in one column. Put 2 spaces before the hyphen, as in the line above.',
    ],
  ],
  'a sign with a special meaning': [
    [
      'title: @ik.me addresses\n',
      "1:8 A text must not begin with “@”, which has a special meaning there. Put it between quotation marks: title: '@ik.me addresses'",
    ],
    [
      'title: *Bold* words\n',
      "1:8 A text must not begin with “*”, which has a special meaning there. Put it between quotation marks: title: '*Bold* words'",
    ],
    [
      'title: *bold\n',
      "1:8 A word that begins with “*” has a special meaning here. Put the text between quotation marks: title: '*bold'",
    ],
    [
      'title: &more\n',
      "1:8 A word that begins with “&” has a special meaning here. Put the text between quotation marks: title: '&more'",
    ],
    [
      'title: ! Important\n',
      "1:8 A word that begins with “!” has a special meaning here. Put the text between quotation marks: title: '! Important'",
    ],
    [
      'title: - minus\n',
      "1:8 A text must not begin with “-”, which has a special meaning there. Put it between quotation marks: title: '- minus'",
    ],
    [
      'title: Ticket #5 is lost\n',
      "1:15 “#5 is lost” is not read: after a space, “#” begins a remark. Put the text between quotation marks: title: 'Ticket #5 is lost'",
    ],
    [
      'title: # heading\nslug: alias\n',
      "1:8 “# heading” is not read: after a space, “#” begins a remark. Put the text between quotation marks: title: '# heading'",
    ],
  ],
  'a list': [
    [
      'keywords: [alias, nickname\nslug: alias\n',
      '1:11 A list is opened with “[” and not closed. End it with “]”: keywords: [alias, nickname]',
    ],
    ['keywords: [alias]]\n', '1:11 The list has one “]” too many. Remove one: keywords: [alias]'],
    [
      'title: [To] or CC\n',
      "1:8 A text that begins with “[” is taken for a list. Put it between quotation marks: title: '[To] or CC'",
    ],
    [
      "keywords: [l'alias, 'surnom]\n",
      `1:11 This list cannot be read. Put a comma between two entries, and put an entry with commas, colons or quotation marks between quotation marks: keywords: [one, "l'autre", 'two: three']`,
    ],
    [
      'name: { en: Rules: first, fr: Règles }\n',
      `1:7 This list cannot be read. Put a comma between two entries, and put an entry with commas, colons or quotation marks between quotation marks: name: { en: 'One: two', fr: "L'autre" }`,
    ],
  ],
  'something twice or cut': [
    ['title: An alias\ntitle: A name\n', '2:1 The field “title” stands here for the second time. Keep one of the two.'],
    ['title: An alias\n...\nslug: a\n', '3:1 A line of dots or hyphens cuts the fields in two. Remove that line.'],
  ],
};

for (const [kind, rows] of Object.entries(mistakes)) {
  describe(`${kind} is explained at its place, with the line as it should be`, () => {
    for (const [text, expected] of rows) test(JSON.stringify(text), () => assert.equal(told(text), expected));
  });
}

test('good YAML is read without a word, with remarks, lists and quotation marks', () => {
  const text = `# remark
title: "L'adresse : créer"   # 5 to 90 characters
keywords: [nickname, 'one, two']
errors:
  - '550 5.7.1: rejected'
related: [2193]
`;
  assert.deepEqual(readYaml({ path: 'x', text }).problems, []);
  assert.deepEqual(readYaml({ path: 'x', text }).yaml?.value, {
    title: "L'adresse : créer",
    keywords: ['nickname', 'one, two'],
    errors: ['550 5.7.1: rejected'],
    related: [2193],
  });
});

test('places count lines and characters of the whole file', () => {
  const { yaml } = readYaml({ path: 'x', text: 'title: An alias\nrelated: [2193, 21x]\n', firstLine: 2, offset: 4 });
  assert.deepEqual(yaml?.placeOf(['related', 1]), { line: 3, column: 17, start: 36, end: 39 });
  assert.deepEqual(yaml?.placeOfKey(['related']), { line: 3, column: 1, start: 20, end: 27 });
  assert.deepEqual(yaml?.placeOf(['absent']), { line: 2, column: 1, start: 4, end: 41 });
});

test('aliases that would grow without end are refused', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefg'.charAt(at)}, `.repeat(9)}]`),
  ];
  assert.equal(
    told(bomb.join('\n')),
    "1:4 A word that begins with “&” has a special meaning here. Put the text between quotation marks: a: '&a [x, x]'",
  );
});

for (const [name, text] of Object.entries({
  'opening brackets': '{'.repeat(200_000),
  'closing brackets': ']'.repeat(200_000),
  'question marks': '? '.repeat(100_000),
  hyphens: '- '.repeat(100_000),
  fields: Array.from({ length: 20_000 }, (_, at) => `k${String(at)}: v`).join('\n'),
})) {
  test(`a file of ${name} is refused at once`, () => {
    assert.match(told(text), /Lists stand inside one another too deeply\.|There are more than 10,000 lines\./);
  });
}

test('no text whatever makes it fail', () => {
  const scraps = fc.constantFrom(
    ...[
      'title: ',
      'x',
      "'",
      '"',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '#',
      ' #',
      '*a',
      '&a',
      '!',
      '|',
      '>',
      '%',
      '@',
      '`',
      '\t',
      '\n',
      '  ',
      '---',
      '...',
      '\u00a0',
      '\u0000',
      '\r\n',
      '? ',
      '<<: ',
      '__proto__: ',
    ],
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 40 }), (parts) => {
      const { yaml, problems } = readYaml({ path: 'x', text: parts.join('') });
      assert.equal(yaml === undefined, problems.length > 0);
      for (const { line, column, message, advice } of problems) {
        assert.ok(line >= 1 && column >= 1 && message.endsWith('.') && advice.length > 0);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('the corrected line in an explanation can be read, and says what the editor wrote', () => {
  const signs = fc.constantFrom(...': |é|l’|L\'|"|#|@|*|&|!|[|]|{|}|, |%|- |? |>|`|« | »|550|\\'.split('|'));
  const value = fc.array(fc.oneof(signs, fc.constantFrom('mot', 'de', 'passe ', ' : ')), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(value, (parts) => {
      const text = parts.join('').trim();
      const { problems } = readYaml({ path: 'x', text: `title: ${text}\n` });
      const [, corrected] = /^Put (?:it|the text) between quotation marks: (.*)$/.exec(problems[0]?.advice ?? '') ?? [];
      if (corrected === undefined || /^["']/.test(text)) return;
      assert.deepEqual(readYaml({ path: 'x', text: corrected }).yaml?.value, { title: text });
    }),
    { numRuns: 3_000 },
  );
});
