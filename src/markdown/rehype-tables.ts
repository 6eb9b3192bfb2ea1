import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Context } from './context.ts';
import { elementsIn, nodesIn } from './nodes.ts';

const isElement = (node: { type: string }, name?: string): node is Element =>
  node.type === 'element' && (!name || (node as Element).tagName === name);

const cellsOf = (row: Element) =>
  row.children.filter((node) => isElement(node, 'td') || isElement(node, 'th')) as Element[];

/** A table of two columns whose right one starts with a value to type: host names, ports, limits. */
function isSettingsTable(table: Element): boolean {
  const body = table.children.find((node) => isElement(node, 'tbody'));
  const rows = (body as Element | undefined)?.children.filter((node) => isElement(node, 'tr')) as Element[] | undefined;
  if (!rows?.length) return false;
  const starts = rows.map((row) => {
    const cells = cellsOf(row);
    const first = cells[1]?.children.find((node) => node.type !== 'text' || node.value.trim());
    return cells.length === 2 && first !== undefined && isElement(first, 'code');
  });
  return starts.filter(Boolean).length * 2 > rows.length;
}

/**
 * Put each table in a region that scrolls on its own and can be reached by keyboard, named after the
 * table's head. A table of settings says so, to be styled as one; the first cell of its rows is their head.
 */
export function rehypeTables({ t }: Context) {
  return (tree: Root) => {
    for (const parent of nodesIn(tree)) {
      if (parent.type !== 'element' && parent.type !== 'root') continue;
      for (const [index, table] of parent.children.entries()) {
        if (isElement(table, 'table')) parent.children[index] = inRegion(table, t);
      }
    }
  };
}

function inRegion(table: Element, t: Context['t']): Element {
  const rows = elementsIn(table).filter((element) => element.tagName === 'tr');
  if (isSettingsTable(table)) {
    table.properties['className'] = ['settings'];
    for (const [first] of rows.map(cellsOf)) {
      if (first?.tagName !== 'td') continue;
      first.tagName = 'th';
      first.properties['scope'] = 'row';
    }
  }
  const heads = rows.flatMap(cellsOf).filter((cell) => cell.tagName === 'th' && !cell.properties['scope']);
  for (const cell of heads) cell.properties['scope'] = 'col';
  const name = t('article.table', { columns: heads.map(toString).filter(Boolean).join(', ') });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: name },
    children: [table],
  };
}
