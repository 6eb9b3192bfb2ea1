import { markup, type Markup } from './markup.ts';

/**
 * Put something computed into a page of the built site, between `<!--answer-->` and `<!--/answer-->`, so that it
 * looks like the site. Without such a page it stands alone: an answer must not need a file.
 *
 * @param template The built page, or an empty text.
 * @param title Goes before the name of the site: "Your answer · Knowledge base".
 */
export function fillPage(template: string, title: string, main: Markup): string {
  const heading = markup`${title}`.text;
  if (!template.includes('<!--answer-->')) {
    return `<!doctype html>\n<meta charset="utf-8">\n<title>${heading}</title>\n<main>${main.text}</main>\n`;
  }
  return template
    .replace(/<title>[^<]*?( · [^<·]*)?<\/title>/, (_, siteName = '') => `<title>${heading}${String(siteName)}</title>`)
    .replace(/<!--answer-->.*?<!--\/answer-->/s, () => main.text);
}
