import type { Root } from 'mdast';
import type { Context } from './context.ts';
import { nodesOf } from './nodes.ts';

declare module 'mdast' {
  interface ImageData {
    /** Path of the file from the content folder, once it was found. */
    file?: string;
  }
}

/**
 * Find the file of `![alt](create.png)` in the article's folder: in a French edition `create.fr.png`
 * where there is one. The address becomes `kb-file:faq/2193/create.fr.png`, which the site replaces
 * with the optimised image. A missing file is for `checks/` to report.
 */
export function remarkImages(context: Context) {
  return (tree: Root) => {
    for (const image of nodesOf(tree, 'image')) {
      const file = context.fileNamed(image.url);
      if (file) image.data = { ...image.data, file, hProperties: { src: `kb-file:${file}` } };
    }
  };
}
