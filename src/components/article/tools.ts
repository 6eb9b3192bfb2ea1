import type { ToolWords } from '#site/tool-words.ts';
import { fetchWords, loadStyle } from '../lazy.ts';
import { offerMarkdown } from './markdown-copy.ts';
import { Media } from './media.ts';
import { offerPrint } from './print.ts';
import { ShortLink } from './short-link.ts';
import style from './tools.css?url';
import { ValueCopy } from './value-copy.ts';

/*
 * What only answers to a reader, in one file: `on-first-move.ts` fetches it. Buttons appear with their words and
 * style; until then the page keeps room for them.
 */

const elements = { 'kb-media': Media, 'kb-short-link': ShortLink, 'kb-values': ValueCopy };

/**
 * Make the tools of the page ready.
 *
 * @throws When their words or style cannot be fetched. Asking again tries again.
 */
export async function start(): Promise<void> {
  const address = document.querySelector<HTMLElement>('[data-tools]')?.dataset.tools ?? '';
  const [words] = await Promise.all([fetchWords<ToolWords>(address), loadStyle(style)]);
  for (const [name, element] of Object.entries(elements)) {
    element.words = words;
    customElements.define(name, element);
  }
  offerMarkdown(words);
  offerPrint();
}
