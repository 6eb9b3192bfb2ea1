import type { ContentFile } from '#catalogue/read-content.ts';

/** A planned change of the content folder: plain data, to be shown, compared or performed. */
export interface Edit {
  /** What it does, in one sentence. */
  summary: string;
  changes: Change[];
  /** What the editor should look at or do afterwards, in full sentences. */
  notes: string[];
}

export type Change = Write | Delete;

export interface Write {
  kind: 'write';
  /** From the content folder: `faq/2193/fr.md`. */
  path: string;
  text: string;
  /** The text that it takes the place of. Absent: there is no such file yet. */
  before?: string;
}

export interface Delete {
  kind: 'delete';
  path: string;
}

/** The edit asked for makes no sense. The message says why and what would, fit to be shown to an editor. */
export class RefusedEdit extends Error {
  override name = 'RefusedEdit';
}

/** A change of a text, if it changes: nothing is written that stays the same. */
export const rewrite = (path: string, before: string | undefined, text: string): Write[] =>
  before === text ? [] : [{ kind: 'write', path, text, ...(before !== undefined && { before }) }];

/** The files of the content folder as they are after an edit, without touching the disk. */
export function filesAfter(files: readonly ContentFile[], { changes }: Pick<Edit, 'changes'>): ContentFile[] {
  const after = new Map(files.map((file) => [file.path, file]));
  for (const change of changes) {
    if (change.kind === 'delete') after.delete(change.path);
    else {
      const { path, text } = change;
      after.set(path, { path, text, size: Buffer.byteLength(text) });
    }
  }
  return [...after.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
