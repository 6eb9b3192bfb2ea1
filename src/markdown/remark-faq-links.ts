import type { Link, Root } from 'mdast';
import type { Context } from './context.ts';
import { nodesOf } from './nodes.ts';

declare module 'mdast' {
  interface LinkData {
    /** Id of the article that the link leads to, whether it exists or not. */
    faq?: string;
    /** Heading in that article: `reset-by-sms`. */
    anchor?: string;
    /** The address as the editor wrote it. */
    written?: string;
    /** Whether the words come from the target's title. */
    hasAutomaticText?: boolean;
  }
}

const faqAddress = /^faq:(?<id>[^#]*)(?:#(?<anchor>.*))?$/;

/** Whether the editor left the words to us: `[](faq:2193)` or `<faq:2193>`. */
const isWordless = ({ children, url }: Link) =>
  children.length === 0 || (children.length === 1 && children[0]?.type === 'text' && children[0].value === url);

/**
 * Turn `[how to](faq:2193#by-sms)` into a link to FAQ 2193 in the reader's language.
 *
 * Without words of its own, as in `<faq:2193>`, the link says the current title of that FAQ, so a new
 * title needs no change elsewhere. Where the article is not translated, the link names its language.
 * A link to an id that does not exist keeps its words only: to report it is for `checks/`.
 */
export function remarkFaqLinks(context: Context) {
  return (tree: Root) => {
    for (const link of nodesOf(tree, 'link')) {
      const { id, anchor } = faqAddress.exec(link.url)?.groups ?? {};
      if (id === undefined) continue;
      const target = context.articleNamed(id);
      const hasAutomaticText = isWordless(link);
      link.data = { ...link.data, faq: id, written: link.url, hasAutomaticText, ...(anchor && { anchor }) };
      if (!target) continue;

      link.url = target.address + (anchor ? `#${anchor}` : '');
      if (hasAutomaticText) link.children = [{ type: 'text', value: target.title }];
      if (target.locale !== context.locale) {
        link.data.hProperties = { hrefLang: target.locale, ...(hasAutomaticText && { lang: target.locale }) };
        link.children.push({
          type: 'emphasis',
          data: { hName: 'span', hProperties: { className: ['language-mark'] } },
          children: [{ type: 'text', value: ` (${target.locale.toUpperCase()})` }],
        });
      }
    }
  };
}
