import type { Root } from 'hast';
import { elementsIn } from './nodes.ts';

/** Mark links that leave the site, for style sheets and search engines. They open in the same tab. */
export function rehypeLinks() {
  return (tree: Root) => {
    for (const link of elementsIn(tree)) {
      if (link.tagName !== 'a' || !/^https?:/i.test(String(link.properties['href']))) continue;
      link.properties['rel'] = ['external'];
    }
  };
}
