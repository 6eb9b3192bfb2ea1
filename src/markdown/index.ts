import type { Root as Hast } from 'hast';
import type { Root } from 'mdast';
import type { Context } from './context.ts';
import { rehypeCodeValues } from './rehype-code-values.ts';
import { rehypeHeadingAnchors } from './rehype-heading-anchors.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeTables } from './rehype-tables.ts';
import { remarkAlerts } from './remark-alerts.ts';
import { remarkFaqLinks } from './remark-faq-links.ts';
import { remarkHeadingIds } from './remark-heading-ids.ts';
import { remarkImages } from './remark-images.ts';
import { remarkStepLinks } from './remark-step-links.ts';
import { remarkVideos } from './remark-videos.ts';

type Plugin<Tree> = (context: Context) => (tree: Tree) => void;

/**
 * Our dialect, in order. Ids come before the links that point to them; links get their words
 * before anything reads the words. Typography is set last, by `compose.ts`, after editors' words were noted.
 */
export const remarkPlugins: readonly Plugin<Root>[] = [
  remarkHeadingIds,
  remarkStepLinks,
  remarkFaqLinks,
  remarkImages,
  remarkAlerts,
  remarkVideos, // reads the marker that remarkAlerts takes
];

/** What pages need beyond plain HTML. All of it runs after the sanitiser, on clean trees. */
export const rehypePlugins: readonly Plugin<Hast>[] = [
  rehypeTables,
  rehypeCodeValues, // knows settings tables by what rehypeTables found
  rehypeLinks,
  rehypeHeadingAnchors,
];
