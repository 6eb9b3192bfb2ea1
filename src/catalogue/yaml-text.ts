import { stringify } from 'yaml';

/** A text as a value in YAML, with quotation marks only where it needs some: `'Write to: all'`, `"L'erreur : non"`. */
export const yamlText = (text: string): string =>
  stringify(text, { lineWidth: 0, singleQuote: true, blockQuote: false }).trimEnd();
