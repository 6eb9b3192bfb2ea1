import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

const instead: Record<string, string> = {
  br: 'Remove it: begin a new paragraph with an empty line, or cut the table cell in two.',
  b: 'Write **bold** instead.',
  strong: 'Write **bold** instead.',
  i: 'Write *italic* instead.',
  em: 'Write *italic* instead.',
  a: 'Write [the words](https://…) instead.',
  img: 'Write ![what it shows](image.png) instead.',
  code: 'Write `code` instead.',
  pre: 'Put ``` on a line before and after the text instead.',
};

/** Raw HTML, which pages leave out. A remark, `<!-- … -->`, is meant to be left out. */
export const rawHtml: Check = {
  name: 'raw-html',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { text, ...place } of textOf(catalogue, edition).html) {
        if (/^<!--[\s\S]*-->\s*$/.test(text)) continue;
        const name = /^<([a-z][\w-]*)/i.exec(text)?.[1]?.toLowerCase() ?? '';
        if (/^<\//.test(text)) continue; // the opening one was reported
        const shown = text.split('\n')[0]?.slice(0, 60) ?? '';
        yield findingAt(edition, place, {
          message: text.startsWith('<!--')
            ? 'A remark is opened with “<!--” and not closed: the rest of the text would be left out.'
            : `“${shown}” is taken for HTML, which pages leave out.`,
          advice: text.startsWith('<!--')
            ? 'Close it with “-->”.'
            : (instead[name] ?? `If it is meant to be read, write it as code: \`${shown}\``),
        });
      }
    }
  },
};
