import { linkIn, type Copied, type Format, type Link } from '#components/article/link-formats.ts';

/** Several links as one text for an answer: a list where the format has lists. */
export function replyOf(format: Format, links: readonly Link[]): Copied {
  const copies = links.map((link) => linkIn(format, link));
  if (copies.length === 1 && copies[0]) return copies[0];
  const plain = copies.map((one) => one.plain);
  switch (format) {
    case 'markdown':
      return { plain: plain.map((line) => `- ${line}`).join('\n') };
    case 'rich':
      return { plain: plain.map((line) => `- ${line}`).join('\n'), html: listOf(copies.map(({ html = '' }) => html)) };
    case 'html':
      return { plain: listOf(plain) };
    case 'url':
      return { plain: plain.join('\n') };
    default:
      return { plain: plain.join('\n\n') };
  }
}

const listOf = (items: readonly string[]) => `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`;
