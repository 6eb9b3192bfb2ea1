const plain = 'ABCDEFGHIJKLMNOPRSTUWXYZabcdefghijklmnoprstuwxyz';
const accented = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞŔŠŢÛŴӾÝŽåƀçðéƒĝĥîĵķļṁñöþŕšţûŵӿýž';

/**
 * A string made strange but readable, and two fifths longer, as German would be: "Search" becomes
 * "[Šéåŕçĥ··]". Placeholders stay as they are. What is not in brackets on a page was not translated.
 */
export function pseudoString(text: string): string {
  const strange = text.replace(/\{\{.*?\}\}|[A-Za-z]/g, (part) => {
    const index = part.length === 1 ? plain.indexOf(part) : -1;
    return index < 0 ? part : accented.charAt(index);
  });
  return `[${strange}${'·'.repeat(Math.ceil(text.length * 0.4))}]`;
}
