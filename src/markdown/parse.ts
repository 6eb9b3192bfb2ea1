import type { Root } from 'mdast';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/**
 * GitHub's Markdown without links made from bare addresses: `jps@domain.xyz` is an example here, never
 * somebody to write to, and looking for such addresses took a third of the parser's time.
 */
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmStrikethrough(), gfmFootnote(), gfmTaskListItem()])
  .data('fromMarkdownExtensions', [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ])
  .freeze();

/** Markdown as a tree, before our dialect is applied. Never fails: every text is Markdown. */
export const parse = (markdown: string): Root => parser.parse(markdown);
