import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { slugFrom } from './slug.ts';
import { nodesOf } from './nodes.ts';

declare module 'mdast' {
  interface HeadingData {
    /** Anchor of the heading. */
    id?: string;
    /** Whether the editor wrote the id; otherwise it was made from the words. */
    isExplicit?: boolean;
  }
}

const writtenId = /\s*\{#([^\s{}]+)\}\s*$/;

/**
 * Give each heading the id that stands behind it: `## Reset by SMS {#reset-by-sms}`.
 *
 * All languages share the id, so that a link to a section survives the language switch.
 * A heading without one gets an id made from its words, which is for `checks/` to report.
 */
export function remarkHeadingIds() {
  return (tree: Root) => {
    const taken = new Map<string, number>();
    for (const heading of nodesOf(tree, 'heading')) {
      const last = heading.children.at(-1);
      const written = last?.type === 'text' ? writtenId.exec(last.value) : null;
      if (written && last?.type === 'text') last.value = last.value.slice(0, written.index);

      let id = written?.[1] ?? (slugFrom(toString(heading)) || 'section');
      const times = (taken.get(id) ?? 0) + 1;
      taken.set(id, times);
      if (times > 1 && !written) id = `${id}-${times}`;
      heading.data = { ...heading.data, id, isExplicit: Boolean(written), hProperties: { id } };
    }
  };
}
