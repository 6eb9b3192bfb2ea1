import type { Nodes as HtmlNodes } from 'hast';
import type { Nodes as MarkdownNodes } from 'mdast';

/**
 * A node and all that is in it, in the order of the text. What is added to the tree meanwhile is not among them.
 *
 * A dozen plugins go through each text; with unist-util-visit, which serves more cases, composing one takes a third
 * longer (3.6 ms instead of 2.7).
 */
export function nodesIn(tree: MarkdownNodes): MarkdownNodes[];
export function nodesIn(tree: HtmlNodes): HtmlNodes[];
export function nodesIn(tree: MarkdownNodes | HtmlNodes): (MarkdownNodes | HtmlNodes)[] {
  const nodes: (MarkdownNodes | HtmlNodes)[] = [];
  const add = (node: MarkdownNodes | HtmlNodes) => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) add(child);
  };
  add(tree);
  return nodes;
}

/** All links of a tree, all headings … */
export const nodesOf = <Type extends MarkdownNodes['type']>(tree: MarkdownNodes, type: Type) =>
  nodesIn(tree).filter((node): node is Extract<MarkdownNodes, { type: Type }> => node.type === type);

/** All elements of a tree. */
export const elementsIn = (tree: HtmlNodes) => nodesIn(tree).filter((node) => node.type === 'element');
