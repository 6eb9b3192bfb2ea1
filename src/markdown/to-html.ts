import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Context } from './context.ts';
import { rehypePlugins } from './index.ts';
import { safeHtml } from './safe-html.ts';

/**
 * The safe HTML of a composed tree. Local files stand in it as `kb-file:faq/2193/create.png`, for the
 * site to replace.
 */
export function toHtml(tree: Root, context: Context): string {
  const { t } = context;
  const processor = unified()
    .use(remarkRehype, {
      clobberPrefix: 'note-',
      footnoteLabel: t('article.footnotes'),
      footnoteBackLabel: t('article.backToText'),
    })
    .use(rehypeSanitize, safeHtml)
    .use(rehypeStringify);
  for (const plugin of rehypePlugins) processor.use(plugin, context);
  return processor.stringify(processor.runSync(tree));
}
