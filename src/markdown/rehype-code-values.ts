import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsIn } from './nodes.ts';

/** Host name, e-mail or web address, or a pattern of one: `mail.infomaniak.com`, `jps@domain.xyz`, `[*.]infomaniak.com`. */
const address = /^[^\s/]*[a-z0-9-]\.[a-z]{2,}(?:[:/]\S*)?$|^[a-z][a-z+.-]*:\/\/\S+$/i;

/** Value of a DNS record, for SPF, DKIM or DMARC: `v=spf1 include:spf.infomaniak.ch -all`. */
const record = /^v=\w+1[ ;]/i;

/** An address or a path in pieces: where a line is too narrow for it, it breaks after a sign and not within a name. */
const inPieces = (text: string): ElementContent[] =>
  text
    .split(/(?<=[.@/\\])(?=[a-z0-9])/i)
    .flatMap((piece, place): ElementContent[] => [
      ...(place > 0 ? [{ type: 'element' as const, tagName: 'wbr', properties: {}, children: [] }] : []),
      { type: 'text', value: piece },
    ]);

/**
 * Mark the code that a reader copies into another program: addresses and DNS records anywhere, and every value of a
 * settings table. The page's script adds the copy button; without script it stays plain code.
 */
export function rehypeCodeValues() {
  return (tree: Root) => {
    const mark = (code: Element, ...further: string[]) => {
      code.properties['className'] = ['value', ...further];
    };
    const whole = new Set<Element>();
    for (const element of elementsIn(tree)) {
      if (element.tagName === 'pre') element.properties['tabIndex'] = 0; // it scrolls, so the keyboard must reach it
      if (element.tagName === 'pre' || element.tagName === 'a') for (const part of elementsIn(element)) whole.add(part);
      if (element.tagName === 'code' && !whole.has(element)) {
        const text = toString(element);
        if (address.test(text)) mark(element);
        else if (record.test(text)) mark(element, 'record');
        if (address.test(text) || text.includes('\\')) element.children = inPieces(text);
      }
      if (element.tagName === 'table' && String(element.properties['className']) === 'settings') {
        for (const code of elementsIn(element)) if (code.tagName === 'code') mark(code);
      }
    }
  };
}
