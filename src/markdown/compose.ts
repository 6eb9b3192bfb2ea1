import type { Root } from 'mdast';
import { unified } from 'unified';
import type { Context } from './context.ts';
import { remarkPlugins } from './index.ts';
import { outlineOf, phrasesOf, type Outline, type Phrase } from './outline.ts';
import { parse } from './parse.ts';
import { remarkTypography } from './remark-typography.ts';

export interface Composed {
  tree: Root;
  outline: Outline;
  phrases: Phrase[];
}

/**
 * Parse a text and apply our dialect.
 *
 * @param body Markdown. For true positions it must be as long as its file: what is not body (the front
 *   matter) stands in it as spaces.
 */
export function compose(body: string, context: Context): Composed {
  const dialect = unified();
  for (const plugin of remarkPlugins) dialect.use(plugin, context);
  const tree = dialect.runSync(parse(body)) as Root;
  const phrases = phrasesOf(tree);
  remarkTypography(context)(tree);
  return { tree, outline: outlineOf(tree), phrases };
}
