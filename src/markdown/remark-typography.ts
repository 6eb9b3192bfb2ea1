import type { Nodes, Root } from 'mdast';
import type { Context } from './context.ts';
import { nodesIn } from './nodes.ts';

const noBreakSpace = '\u00A0';
const narrowSpace = '\u202F';

/** Opening and closing quotation marks of a language, outer and inner. Others use the English ones. */
const quotationMarks: Record<string, [string, string]> = {
  en: ['“', '”'],
  fr: [`«${narrowSpace}`, `${narrowSpace}»`],
};

/** A number stays on one line with its unit. */
const beforeUnit = /(\d)[ \u00A0](?=(?:[kKMGT][Bo]|h|min|s|px|CHF)(?![\p{L}\d]))/gu;

/**
 * Set a run of text as the language's printers do.
 *
 * @param before The character before the run, empty at the start of a paragraph: it tells an opening
 *   quotation mark from a closing one.
 */
export function typeset(text: string, locale: string, before = ''): string {
  const [open, close] = quotationMarks[locale] ?? ['“', '”'];
  const curled = text
    .replaceAll('...', '…')
    .replace(/"/g, (_, at: number) =>
      /^$|[\s([{«“—–/\u00A0\u202F]/.test(at ? text.charAt(at - 1) : before) ? open : close,
    )
    .replace(/'/g, (_, at: number) => {
      const isOpening = /^$|[\s([{«“—–]/.test(at ? text.charAt(at - 1) : before) && !/^'\d0s/.test(text.slice(at));
      return isOpening && text.indexOf("'", at + 1) > 0 ? '‘' : '’';
    });
  const united = curled.replace(beforeUnit, `$1${noBreakSpace}`);
  return locale === 'fr' ? withFrenchSpaces(united, before) : united;
}

/** Source: Lexique des règles typographiques en usage à l'Imprimerie nationale, chapter on punctuation. */
function withFrenchSpaces(text: string, before: string): string {
  const startsSpaced = /\s/.test(before);
  return text
    .replace(
      /(^|[^\s])[ \u00A0\u202F]*([;!?]+)(?=[\s»)\]…]|$)/g,
      (match, previous: string, sign: string, at: number) =>
        previous === '' && at === 0 && (startsSpaced || before === '') ? match : `${previous}${narrowSpace}${sign}`,
    )
    .replace(/(^|[^\s])[ \u00A0\u202F]*:(?=\s|$)/g, (match, previous: string, at: number) =>
      previous === '' && at === 0 && (startsSpaced || before === '') ? match : `${previous}${noBreakSpace}:`,
    )
    .replace(/«[ \u00A0\u202F]*/g, `«${narrowSpace}`)
    .replace(/[ \u00A0\u202F]*»/g, `${narrowSpace}»`)
    .replace(/(\d)[ \u00A0](?=\d{3}(?!\d))/g, `$1${narrowSpace}`)
    .replace(/(\d)[ \u00A0](?=%)/g, `$1${narrowSpace}`);
}

/**
 * Set quotation marks, apostrophes and, in French, the spaces before `: ; ? !` and inside « », so that
 * editors type plainly. Code and addresses stay as they are. Search folds all of it away.
 */
export function remarkTypography({ locale }: Context) {
  return (tree: Root) => {
    const bareAddresses = new Set<Nodes>();
    let before = '';
    for (const node of nodesIn(tree)) {
      if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
        before = '';
      } else if (node.type === 'inlineCode' || node.type === 'image' || bareAddresses.has(node)) {
        if (node.type === 'image' && node.alt) node.alt = typeset(node.alt, locale);
        before = 'x';
      } else if (node.type === 'text') {
        node.value = typeset(node.value, locale, before);
        before = node.value.at(-1) ?? before;
      } else if (node.type === 'link' && node.children.length === 1) {
        const [only] = node.children;
        if (only?.type === 'text' && node.url.endsWith(only.value)) bareAddresses.add(only);
      }
    }
  };
}
