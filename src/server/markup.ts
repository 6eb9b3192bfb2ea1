const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in HTML, also between quotation marks. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

/** HTML that was made by {@link markup}; a text is never taken for it. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | false | null | undefined | readonly Part[];

const written = (part: Part): string => {
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return (part as readonly Part[]).map(written).join('');
  return part === false || part === null || part === undefined ? '' : escapeHtml(String(part));
};

/**
 * Write HTML as a template: markup`<p>${text}</p>`. Every value is escaped, unless it is HTML itself; a list
 * is written one after the other, `false` and nothing are left out.
 */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Markup =>
  new Markup(strings.map((text, index) => (index === 0 ? '' : written(parts[index - 1])) + text).join(''));
