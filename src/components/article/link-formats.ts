/** Forms in which the permanent link of an article is copied, in the order of menus. */
export const formats = ['url', 'titled', 'markdown', 'rich', 'html', 'both'] as const;
export type Format = (typeof formats)[number];

/** An article, or one of its sections, as somebody quotes it. */
export interface Link {
  url: string;
  title: string;
  /** The pages of all its languages. */
  titles: readonly { language: string; title: string; url: string }[];
}

/** What is put on the clipboard: plain text and, for programs that understand it, HTML. */
export interface Copied {
  plain: string;
  html?: string;
}

/** Text for HTML, which is pasted into programs that we do not know. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

/** A link in a format. */
export function linkIn(format: Format, { url, title, titles }: Link): Copied {
  const html = `<a href="${escaped(url)}">${escaped(title)}</a>`;
  switch (format) {
    case 'titled':
      return { plain: `${title}\n${url}` };
    case 'markdown':
      return { plain: `[${title.replace(/[[\]\\]/g, '\\$&')}](${url})` };
    case 'rich':
      return { plain: `${title} (${url})`, html };
    case 'html':
      return { plain: html };
    case 'both':
      return { plain: titles.map((one) => `${one.language}: ${one.title}\n${one.url}`).join('\n\n') };
    default:
      return { plain: url };
  }
}

/**
 * Put a text on the clipboard.
 *
 * @throws When the browser refuses.
 */
export async function copy({ plain, html }: Copied): Promise<void> {
  if (html === undefined) {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const blob = (text: string, type: string) => new Blob([text], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/plain': blob(plain, 'text/plain'), 'text/html': blob(html, 'text/html') }),
  ]);
}

const remembered = 'kb-link-format';

/** The format that was chosen last, on whatever page. */
export function lastFormat(): Format {
  try {
    const format = localStorage.getItem(remembered);
    return formats.find((one) => one === format) ?? 'url';
  } catch {
    return 'url';
  }
}

export function rememberFormat(format: Format): void {
  try {
    localStorage.setItem(remembered, format);
  } catch {
    // storage is switched off: the choice holds for this page
  }
}
