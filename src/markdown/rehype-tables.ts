import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Context } from './context.ts';
import { elementsIn } from './nodes.ts';

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
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || !parent || index === undefined) return undefined;
      if ((parent as Element).properties?.['role'] === 'region') return undefined;
      const isSettings = isSettingsTable(table);
      if (isSettings) {
        table.properties['className'] = ['settings'];
        for (const row of elementsIn(table)) {
          const [first] = row.tagName === 'tr' ? cellsOf(row) : [];
          if (first?.tagName === 'td') {
            first.tagName = 'th';
            first.properties['scope'] = 'row';
          }
        }
      }
      const head: string[] = [];
      visit(table, 'element', (cell, _, row) => {
        if (cell.tagName !== 'th' || cell.properties['scope']) return;
        if (row && isElement(row, 'tr')) head.push(toString(cell));
        cell.properties['scope'] = 'col';
      });
      const name = t('article.table', { columns: head.filter(Boolean).join(', ') });
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: name },
        children: [table],
      };
      return index + 1;
    });
  };
}
