import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Change, Edit } from './edit.ts';

/** An edit could not be performed. The message says why, and in which state the content folder is. */
export class EditFailed extends Error {
  override name = 'EditFailed';
}

/**
 * Perform an edit: the only place that writes into the content folder.
 *
 * Before anything is written, every file must still be as it was when the edit was planned. Texts are
 * written before files are deleted, each in one step, so that an interruption loses nothing.
 *
 * @throws {EditFailed}
 */
export function applyEdit({ changes }: Edit, folder: string): void {
  for (const change of changes) {
    const reason = obstacle(change, folder);
    if (reason) throw new EditFailed(`Nothing was changed: ${reason}`);
  }
  const inOrder = [...changes].sort((a, b) => Number(a.kind === 'delete') - Number(b.kind === 'delete'));
  for (const [done, change] of inOrder.entries()) {
    try {
      perform(change, folder);
    } catch (error) {
      const [first, ...more] = inOrder.slice(0, done).map(({ path }) => path);
      const state = first === undefined ? 'Nothing was changed.' : `Already changed: ${[first, ...more].join(', ')}.`;
      throw new EditFailed(`${change.path} could not be changed: ${messageOf(error)}. ${state}`, { cause: error });
    }
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Why a change cannot be performed as it was planned. */
function obstacle(change: Change, folder: string): string | undefined {
  const file = join(folder, change.path);
  if (relative(folder, file).startsWith('..')) return `${change.path} lies outside the content folder.`;
  const link = linkOnTheWay(folder, change.path);
  if (link) return `${link} is a link to another place.`;
  const now = read(file);
  if (change.kind === 'delete') {
    return now === undefined ? `${change.path} is no longer there. Try again.` : undefined;
  }
  if (change.before === undefined) {
    return now === undefined ? undefined : `${change.path} exists already. Try again.`;
  }
  return now === change.before ? undefined : `${change.path} was changed in the meantime. Try again.`;
}

/** A part of the path that is a symbolic link: following it could write anywhere. */
function linkOnTheWay(folder: string, path: string): string | undefined {
  const parts = path.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/')).find((part) => isLink(join(folder, part)));
}

function isLink(file: string): boolean {
  try {
    return lstatSync(file).isSymbolicLink();
  } catch {
    return false; // There is nothing, or nothing that a path can lead through: writing will tell.
  }
}

/** Text of a file as `readContent` gives it; `undefined` when there is none. */
function read(file: string): string | undefined {
  try {
    return new TextDecoder().decode(readFileSync(file));
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new EditFailed(`Nothing was changed: ${file} cannot be read: ${messageOf(error)}.`, { cause: error });
  }
}

function perform(change: Change, folder: string): void {
  const file = join(folder, change.path);
  if (change.kind === 'delete') {
    rmSync(file);
    removeEmptyFolder(dirname(file), folder);
    return;
  }
  mkdirSync(dirname(file), { recursive: true });
  const mode = statSync(file, { throwIfNoEntry: false })?.mode;
  const draft = join(dirname(file), `.${String(process.pid)}.tmp`);
  try {
    writeFileSync(draft, change.text, mode === undefined ? {} : { mode });
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function removeEmptyFolder(empty: string, folder: string): void {
  if (!empty.startsWith(folder + sep)) return;
  try {
    rmdirSync(empty);
  } catch {
    // It still holds files, which is as good.
  }
}
