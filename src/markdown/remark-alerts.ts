import type { Blockquote, Root } from 'mdast';
import type { Context } from './context.ts';
import { nodesOf } from './nodes.ts';

/** The kinds of alert, from a hint to a danger. */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const;

declare module 'mdast' {
  interface BlockquoteData {
    /** What stands in `[!…]` at the start, in lower case: a kind of alert, `video`, or a mistake. */
    marker?: string;
  }
  interface ParagraphData {
    /** Whether it is the label of an alert, in the page's words rather than the editor's. */
    isLabel?: boolean;
  }
}

const marker = /^\[!([^\]\s]+)\][ \t]*(?:\n|$)/;

/** Takes `[!WARNING]` from the start of a quotation and gives it back in lower case. */
function takeMarker(quote: Blockquote): string | undefined {
  const paragraph = quote.children[0];
  const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const kind = text?.type === 'text' ? marker.exec(text.value)?.[1]?.toLowerCase() : undefined;
  if (!kind || paragraph?.type !== 'paragraph' || text?.type !== 'text') return undefined;
  text.value = text.value.replace(marker, '');
  if (!text.value) paragraph.children.shift();
  if (paragraph.children.length === 0) quote.children.shift();
  return kind;
}

/**
 * Turn a quotation that starts with `[!WARNING]` into an alert with a label in the reader's language.
 *
 * An unknown kind stays a quotation; `checks/` reports it. `[!VIDEO]` is for `remark-videos.ts`.
 */
export function remarkAlerts(context: Context) {
  return (tree: Root) => {
    for (const quote of nodesOf(tree, 'blockquote')) {
      const kind = takeMarker(quote);
      if (!kind) continue;
      quote.data = { ...quote.data, marker: kind };
      const alert = alertKinds.find((known) => known === kind);
      if (!alert) continue;
      quote.data.hName = 'div';
      quote.data.hProperties = { className: ['alert', alert], role: 'note' };
      quote.children.unshift({
        type: 'paragraph',
        data: { isLabel: true, hProperties: { className: ['alert-label'] } },
        children: [{ type: 'text', value: context.t(`alert.${alert}`) }],
      });
    }
  };
}
