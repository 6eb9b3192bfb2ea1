import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Mark links that leave the site, for style sheets and search engines. They open in the same tab. */
export function rehypeLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (link) => {
      if (link.tagName !== 'a' || !/^https?:/i.test(String(link.properties['href']))) return;
      link.properties['rel'] = ['external', 'noopener'];
    });
  };
}
