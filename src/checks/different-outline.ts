import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { textOf } from '#catalogue/text.ts';
import { translationState } from '#catalogue/translation-state.ts';
import type { Block, Place } from '#markdown/outline.ts';
import { findingAt, type Check } from './check.ts';

/** A translation with other lists, tables or warnings than its source: somebody misses a step. */
export const differentOutline: Check = {
  name: 'different-outline',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const article of catalogue.articles.values()) {
      const source = partsOf(catalogue, article.source);
      for (const [locale, edition] of article.editions) {
        if (edition.isSource || translationState(article, locale) === 'outdated') continue;
        const parts = partsOf(catalogue, edition);
        // Other headings are reported by different-heading-ids; there is nothing to compare then.
        if (parts.length !== source.length || parts.some(({ id }, at) => id !== source[at]?.id)) continue;
        for (const [at, { id, blocks, place }] of parts.entries()) {
          const here = described(blocks);
          const there = described(source[at]?.blocks ?? []);
          if (here === there) continue;
          yield findingAt(edition, blocks[0] ?? place, {
            message: `${id ? `The section “${id}”` : 'The beginning'} has ${here || 'only text'}; in the source it has ${there || 'only text'}.`,
            advice: 'Let both editions have the same steps, tables and warnings in the same order.',
          });
        }
      }
    }
  },
};

interface Part {
  /** Id of its heading; '' before the first. */
  id: string;
  blocks: Block[];
  place: Place;
}

/** The blocks of an edition, heading by heading. */
function partsOf(catalogue: Catalogue, edition: Edition): Part[] {
  const { blocks } = textOf(catalogue, edition);
  const parts: Part[] = [{ id: '', blocks: [], place: { line: 1, column: 1, start: 0, end: 0 } }];
  for (const block of blocks) {
    const id = /^h\d#(.*)$/.exec(block.shape)?.[1];
    if (id === undefined) parts.at(-1)?.blocks.push(block);
    else parts.push({ id, blocks: [], place: block });
  }
  return parts;
}

const names: Record<string, string> = { ol: 'numbered list', ul: 'list' };

/** Blocks in words: "a numbered list of 4, a table 3x2". Entries are counted with the list that they follow. */
function described(blocks: readonly Block[]): string {
  const words: string[] = [];
  let entries = 0;
  const closeList = () => {
    if (entries > 0) words.push(`${words.pop() ?? ''} of ${String(entries)}`);
    entries = 0;
  };
  for (const { shape } of blocks) {
    if (shape === 'li') entries++;
    else {
      closeList();
      words.push(`a ${names[shape] ?? (shape.startsWith('[!') ? shape.toUpperCase() : shape)}`);
    }
  }
  closeList();
  return words.join(', ');
}
