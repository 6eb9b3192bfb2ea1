import type { List, ListItem, Root, Text } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Context } from './context.ts';
import { nodesOf } from './nodes.ts';

declare module 'mdast' {
  interface ListItemData {
    /** Anchor of the step. */
    id?: string;
  }
}

const writtenId = /[ \t]*\{#([^\s{}]+)\}(?=[ \t]*(?:\n|$))/;

/** Number of a step in a list at some depth, as the style sheet prints it: 3, then c, then iii. */
function numeral(position: number, depth: number): string {
  if (depth === 1) return String.fromCharCode(96 + ((position - 1) % 26) + 1);
  if (depth === 2) {
    const romans: [string, number][] = [
      ['x', 10],
      ['ix', 9],
      ['v', 5],
      ['iv', 4],
      ['i', 1],
    ];
    let rest = position;
    return romans
      .map(([sign, value]) => {
        const times = Math.floor(rest / value);
        rest -= times * value;
        return sign.repeat(times);
      })
      .join('');
  }
  return String(position);
}

/** Where a step stands: "3", or "3 b" for the second step inside the third. */
function stepNumber(parents: readonly (List | ListItem)[]): string {
  const numbers: string[] = [];
  for (const [index, parent] of parents.entries()) {
    const item = parents[index + 1];
    if (parent.type !== 'list' || !parent.ordered || item?.type !== 'listItem') continue;
    numbers.push(numeral((parent.start ?? 1) + parent.children.indexOf(item), numbers.length));
  }
  return numbers.join(' ');
}

/** Takes `{#choose-address}` from the end of a step's first line and lets it be the step's anchor. */
function takeId(item: ListItem): string | undefined {
  const paragraph = item.children[0];
  if (paragraph?.type !== 'paragraph') return undefined;
  const text = paragraph.children.find((node): node is Text => node.type === 'text' && writtenId.test(node.value));
  const id = text && writtenId.exec(text.value)?.[1];
  if (!id) return undefined;
  text.value = text.value.replace(writtenId, '');
  item.data = { ...item.data, id, hProperties: { id } };
  return id;
}

/**
 * Let a text point to a step that may move: after `3. Choose the address. {#choose-address}`,
 * the link `[](#choose-address)` reads "step 3", in French "étape 3".
 *
 * A link to an id that no step has is left empty, which is for `checks/` to report.
 */
export function remarkStepLinks(context: Context) {
  return (tree: Root) => {
    if (!nodesOf(tree, 'listItem').map(takeId).some(Boolean)) return;
    const steps = new Map<string, string>();
    visitParents(tree, 'listItem', (item, ancestors) => {
      if (!item.data?.id) return;
      const lists = ancestors.filter((node) => node.type === 'list' || node.type === 'listItem');
      steps.set(item.data.id, stepNumber([...lists, item]));
    });
    for (const link of nodesOf(tree, 'link')) {
      const step = link.url.startsWith('#') && link.children.length === 0 && steps.get(link.url.slice(1));
      if (step) link.children = [{ type: 'text', value: context.t('article.step', { step }) }];
    }
  };
}
