import { createTwoFilesPatch } from 'diff';
import { applyEdit } from '#editing/apply-edit.ts';
import type { Change, Edit } from '#editing/edit.ts';
import { painter } from './colour.ts';
import type { Arguments, Io } from './command.ts';
import { shownPath } from './content.ts';

/**
 * Perform an edit and say what was done; with `--dry-run`, show it line by line and do nothing; with
 * `--json`, print it for programs.
 *
 * @param more What else a program wants to know, such as the id of a new article.
 */
export function perform(edit: Edit, { options }: Arguments, io: Io, more: Record<string, unknown> = {}): void {
  const { summary, changes, notes } = edit;
  const isDry = options['dry-run'] === true;
  if (!isDry) applyEdit(edit, io.content);
  if (options.json === true) {
    const files = changes.map((change) => ({ ...change, path: shownPath(io, change.path) }));
    io.out(`${JSON.stringify({ ...more, summary, performed: !isDry, changes: files, notes }, undefined, 2)}\n`);
    return;
  }
  const paint = painter(io);
  if (isDry) {
    io.out(`Nothing is written. This would be done:\n\n${changes.map((change) => patchOf(change, io)).join('\n')}\n`);
  }
  io.out(`${paint('bold', summary)}\n`);
  if (!isDry) {
    for (const change of changes) io.out(`  ${verbs[kindOf(change)].padEnd(7)}  ${shownPath(io, change.path)}\n`);
  }
  for (const note of notes) io.out(`${note}\n`);
}

const verbs = { create: 'created', change: 'changed', delete: 'deleted' };

const kindOf = (change: Change) =>
  change.kind === 'delete' ? 'delete' : change.before === undefined ? 'create' : 'change';

/** A change as a patch, with the lines that go and come. */
function patchOf(change: Change, io: Io): string {
  const path = shownPath(io, change.path);
  if (change.kind === 'delete') return `delete ${path}\n`;
  const paint = painter(io);
  const patch = createTwoFilesPatch(path, path, change.before ?? '', change.text, '', '', { context: 2 });
  const lines = patch.split('\n').slice(4, -1);
  const coloured = lines.map((line) =>
    line.startsWith('+') ? paint('green', line) : line.startsWith('-') ? paint('red', line) : line,
  );
  return `${kindOf(change)} ${path}\n${coloured.join('\n')}\n`;
}
