import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Context } from './context.ts';
import { elementsIn } from './nodes.ts';

/** Let each heading offer its own link, behind its words so that a screen reader says those first. */
export function rehypeHeadingAnchors({ t }: Context) {
  return (tree: Root) => {
    for (const heading of elementsIn(tree)) {
      if (!/^h[2-6]$/.test(heading.tagName) || !heading.properties['id']) continue;
      if (heading.properties['id'] === 'footnote-label') continue;
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
    }
  };
}
