import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Context } from './context.ts';

/** Let each heading offer its own link, behind its words so that a screen reader says those first. */
export function rehypeHeadingAnchors({ t }: Context) {
  return (tree: Root) => {
    visit(tree, 'element', (heading) => {
      if (!/^h[2-6]$/.test(heading.tagName) || !heading.properties['id']) return;
      if (heading.properties['id'] === 'footnote-label') return;
      heading.properties['tabIndex'] = -1;
      heading.children.push({
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['heading-link'],
          href: `#${String(heading.properties['id'])}`,
          ariaLabel: t('article.linkToSection', { heading: toString(heading) }),
        },
        children: [],
      });
    });
  };
}
