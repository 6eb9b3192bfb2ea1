/** A text or node to put into an element; `undefined` and `false` are left out, so that parts can be optional. */
export type Child = Node | string | undefined | false;

/** Make an element. What is put in is text or nodes, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
}

/** A phrase with something put in for each `{{name}}` of it. */
export const filled = (phrase: string, values: Readonly<Record<string, Node | string>>): (Node | string)[] =>
  phrase.split(/\{\{(\w+)\}\}/).map((part, place) => (place % 2 === 1 ? (values[part] ?? '') : part));
