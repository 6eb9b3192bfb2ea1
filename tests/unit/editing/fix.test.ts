import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { buildCatalogue } from '#catalogue/build-catalogue.ts';
import type { ContentFile } from '#catalogue/read-content.ts';
import { textOf } from '#catalogue/text.ts';
import { findProblems } from '#checks/find-problems.ts';
import { filesAfter } from '#editing/edit.ts';
import { fix } from '#editing/fix.ts';
import { filesOf, shown } from '../../fixtures/edits.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

const problemsOf = (files: readonly ContentFile[]) => {
  const { catalogue, problems } = buildCatalogue(files);
  return [...problems, ...findProblems(catalogue)];
};

describe('a repair changes what is wrong and nothing else', () => {
  const rows: [what: string, files: Record<string, string>, shown: string][] = [
    [
      'missing heading ids, shared by the languages',
      {
        'faq/1/en.md': aSource({}, '## Before you start\n\n## Check ##\n\nDone\n====\n'),
        'faq/1/fr.md': aTranslation({}, '## Avant de commencer\n\n## Vérifier {#check}\n\nTerminé\n=======\n'),
      },
      `change faq/1/en.md
- ## Before you start
- ## Check ##
- Done
+ ## Before you start {#before-you-start}
+ ## Check {#check} ##
+ Done {#done}
change faq/1/fr.md
- ## Avant de commencer
- Terminé
+ ## Avant de commencer {#before-you-start}
+ Terminé {#done}
`,
    ],
    [
      'bare and written-out addresses',
      {
        'faq/2193/en.md': aSource(
          {},
          'See https://faq.example.ch/2193, or [this page of ours](/fr/2193/x/) and <https://faq.example.ch/fr/2193>.\n',
        ),
      },
      `change faq/2193/en.md
- See https://faq.example.ch/2193, or [this page of ours](/fr/2193/x/) and <https://faq.example.ch/fr/2193>.
+ See <faq:2193>, or [this page of ours](faq:2193) and <faq:2193>.
`,
    ],
    [
      'misread letters, also in the front matter',
      { 'faq/1/fr.md': aSource({ title: 'CrĂ©er une adresse' }, 'Lâ€™adresse est crÃ©Ã©e.\n') },
      `change faq/1/fr.md
- title: "CrĂ©er une adresse"
- Lâ€™adresse est crÃ©Ã©e.
+ title: "Créer une adresse"
+ L’adresse est créée.
`,
    ],
    [
      'markers of alerts',
      { 'faq/1/en.md': aSource({}, '> [!WARNIN]\n> Hot.\n\n> [!Astuce] Quick.\n') },
      `change faq/1/en.md
- > [!WARNIN]
- > [!Astuce] Quick.
+ > [!WARNING]
+ > [!TIP]
+ > Quick.
`,
    ],
    [
      'links to merged articles, and characters that nobody sees',
      {
        'faq/1/en.md': aSource({}, 'See [the\u200B limits](faq:9).\n'),
        'retired.yaml': '9: { mergedInto: 1 }\n',
      },
      `change faq/1/en.md
- See [the\u200B limits](faq:9).
+ See [the limits](faq:1).
`,
    ],
    ['nothing, where nothing is wrong', { 'faq/1/en.md': aSource({}, 'Fine.\n') }, ''],
  ];
  for (const [what, files, expected] of rows) {
    test(what, () => assert.equal(shown(fix(filesOf(aCatalogue(files).catalogue), problemsOf)), expected));
  }
});

test('a repair counts what it cured', () => {
  const files = filesOf(aCatalogue({ 'faq/1/en.md': aSource({}, '## One\n\n## Two\n') }).catalogue);
  const { cured, summary } = fix(files, problemsOf);
  assert.deepEqual([cured, summary], [2, '2 problems are repaired.']);
});

/** Pieces of text in which fixable mistakes stand beside one another, inside one another and in code. */
const piece = fc.constantFrom(
  '## Heading\n\n',
  '### Étapes ###\n\n',
  '## By SMS {#By SMS}\n\n',
  'Title\n-----\n\n',
  '> ## Quoted\n\n',
  '- ## Listed\n\n',
  '> [!WARNIN]\n> Hot.\n\n',
  '> [!NOTE] same line\n> and more\n\n',
  '- > [!TIP] in a list\n\n',
  '> [!Astuce]\n\n',
  'crÃ©er Lâ€™adresse ÃƒÂ© ',
  'Ã  cÃ´tÃ© ',
  'CAFÉ » ',
  'https://faq.example.ch/1 ',
  '(https://faq.example.ch/fr/1/x#y) ',
  'faq:1#heading ',
  '`faq:1` ',
  '[words](/fr/1/) ',
  '[words](../1/fr.md "title") ',
  '<https://faq.example.ch/1> ',
  '[old](faq:9#x) <faq:9> ',
  '[jane](jane@example.ch) ',
  '[site](www.example.ch) ',
  'zero\u200Bwidth \u202Ebidi\u202C ',
  '**bold** *it* ',
  '```\nhttps://faq.example.ch/1 crÃ©er\n```\n\n',
  '| a | b |\n| - | - |\n| faq:1 | crÃ©er |\n\n',
  '1. Step {#step}\n',
  '[](#step) ',
  '\n\n',
  '\r\n',
);
const body = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
const content = fc.tuple(body, body).map(([en, fr]) =>
  filesOf(
    aCatalogue({
      'faq/1/en.md': aSource({}, en),
      'faq/1/fr.md': aTranslation({ title: 'CrÃ©er un titre' }, fr),
      'retired.yaml': '9: { mergedInto: 1 }\n',
    }).catalogue,
  ),
);

test('after a repair nothing is left to repair, and a second one changes nothing', () => {
  fc.assert(
    fc.property(content, (files) => {
      const repaired = filesAfter(files, fix(files, problemsOf));
      assert.deepEqual(
        problemsOf(repaired).filter((problem) => problem.fix),
        [],
      );
      assert.deepEqual(fix(repaired, problemsOf).changes, []);
    }),
    { numRuns: 150 },
  );
});

test('a repair never changes what the text says, apart from what it repairs', () => {
  fc.assert(
    fc.property(content, (files) => {
      const repaired = filesAfter(files, fix(files, problemsOf));
      assert.deepEqual(meaningOf(repaired), meaningOf(files));
    }),
    { numRuns: 150 },
  );
});

/** What the texts say: their outline and words, without what repairs are about: ids, addresses, markers, letters. */
function meaningOf(files: readonly ContentFile[]) {
  const { catalogue } = buildCatalogue(files);
  return [...(catalogue.articles.get('1')?.editions.values() ?? [])].map((edition) => {
    const { headings, images, blocks, steps, sections } = textOf(catalogue, edition);
    return {
      headings: headings.map(({ depth, text }) => [depth, plain(text)]),
      images: images.map(({ url }) => url),
      steps: steps.map(({ id }) => id),
      shapes: blocks.map(({ shape }) => shape.replace(/#.*|\[!.*\]|quotation/, '')),
      words: plain(sections.map(({ text }) => text).join(' ')),
    };
  });
}

/** Words without what a repair may change: addresses, titles printed for them, marks, and letters beyond ASCII. */
function plain(text: string): string {
  return text
    .replace(/\[!\w+\]/g, ' ')
    .replace(
      /https?:\/\/\S+|faq:\S+|A title|Cr\S{1,2}er un titre|(?:Note|Tip|Warning|Remarque|Conseil|Attention|Avertissement|Astuce)(?=\s|$)/g,
      ' ',
    )
    .replace(/\{#[^}]*\}/g, ' ')
    .replace(/[^\x20-\x7E]+/g, '')
    .replace(/[\s"'()]+/g, '');
}
