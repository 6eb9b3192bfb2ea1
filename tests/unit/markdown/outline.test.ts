import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compose } from '#markdown/compose.ts';
import { aContext } from '../../fixtures/make.ts';

const sectionsOf = (markdown: string) => compose(markdown, aContext()).outline.sections;

test('a section is one line of words: where no sentence ends, a sign stands between lines of the page', () => {
  const sections = sectionsOf(`Choose what
you need:

- *Mail*
- Calendar

## By SMS {#by-sms}

Type the code. It has six digits.

| Port | Use |
| --- | --- |
| 993 | \`IMAP\` |

\`\`\`
v=spf1
\`\`\`
`);
  assert.deepEqual(sections, [
    { id: '', title: '', text: 'Choose what you need: Mail · Calendar' },
    { id: 'by-sms', title: 'By SMS', text: 'Type the code. It has six digits. Port · Use · 993 · IMAP · v=spf1' },
  ]);
});

test('the label of an alert is the page’s, not the text’s', () => {
  assert.deepEqual(sectionsOf('> [!WARNING]\n> It is gone for good.\n'), [
    { id: '', title: '', text: 'It is gone for good.' },
  ]);
});

test('a heading in a quotation is a line of its own', () => {
  assert.deepEqual(sectionsOf('See mail.example.ch\n> ## Quoted\n'), [
    { id: '', title: '', text: 'See mail.example.ch · Quoted' },
  ]);
});
