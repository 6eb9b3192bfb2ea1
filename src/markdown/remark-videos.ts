import type { Blockquote, Image, Root, Strong } from 'mdast';
import type { Context } from './context.ts';
import { nodesOf } from './nodes.ts';

/**
 * Turn a quotation that starts with `[!VIDEO]` into a poster that plays on a click:
 *
 * ```md
 * > [!VIDEO]
 * > [![Turn on 2FA in one minute](poster.png)](film.mp4)
 * >
 * > What is said and shown, for those who cannot hear or see it.
 * ```
 *
 * The poster's text is the title, the rest is the transcript. Nothing is loaded before the click; without
 * script the poster is a link to the film. A film elsewhere opens there, so no third party is asked here.
 */
export function remarkVideos(context: Context) {
  return (tree: Root) => {
    for (const quote of nodesOf(tree, 'blockquote')) {
      if (quote.data?.marker !== 'video') continue;
      const [paragraph, ...transcript] = quote.children;
      const link = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      const poster = link?.type === 'link' ? link.children[0] : undefined;
      if (link?.type !== 'link' || poster?.type !== 'image') continue;

      const file = context.fileNamed(link.url);
      link.data = {
        ...link.data,
        hProperties: file ? { className: ['video'], href: `kb-file:${file}` } : { className: ['video'] },
      };
      quote.data.hName = 'figure';
      quote.data.hProperties = { className: ['video-figure'] };
      quote.children = [
        {
          type: 'paragraph',
          data: { hProperties: { className: ['video-poster'] } },
          children: [link, title(poster)],
        },
        ...(transcript.length > 0 ? [folded(context.t('article.transcript'), transcript)] : []),
      ];
    }
  };
}

const title = (poster: Image): Strong => ({
  type: 'strong',
  data: { hProperties: { className: ['video-title'] } },
  children: [{ type: 'text', value: poster.alt ?? '' }],
});

const folded = (summary: string, children: Blockquote['children']): Blockquote => ({
  type: 'blockquote',
  data: { hName: 'details' },
  children: [
    { type: 'paragraph', data: { hName: 'summary' }, children: [{ type: 'text', value: summary }] },
    ...children,
  ],
});
