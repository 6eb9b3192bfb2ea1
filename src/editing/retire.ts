import type { Catalogue } from '#catalogue/catalogue.ts';
import { RefusedEdit, type Delete } from './edit.ts';
import { change, type Texts } from './inbound.ts';
import { withNumberedField } from './yaml-edit.ts';

/** All files in the folder of an article: they go with it. */
export function folderDeleted({ written, files }: Catalogue, id: string): Delete[] {
  return [...written.keys(), ...files.keys()]
    .filter((path) => path.startsWith(`faq/${id}/`))
    .sort()
    .map((path) => ({ kind: 'delete', path }));
}

/** Write down in `retired.yaml` what became of an id. */
export function noteRetirement(catalogue: Catalogue, texts: Texts, id: string, entry: string): void {
  if (catalogue.unreadable.has('retired.yaml')) {
    throw new RefusedEdit('retired.yaml has mistakes, which npm run kb -- check explains. Correct them first.');
  }
  change(texts, catalogue, 'retired.yaml', (yaml) => withNumberedField(yaml, id, entry));
}

/** Refuse what cannot be retired: an id that is retired already, or that nobody ever used. */
export function mustBeRetirable({ articles, retired }: Catalogue, id: string, usedIds: ReadonlySet<string>): void {
  const retirement = retired.get(id);
  if (retirement?.kind === 'merged')
    throw new RefusedEdit(`FAQ ${id} was merged into FAQ ${retirement.target} already.`);
  if (retirement) throw new RefusedEdit(`FAQ ${id} was removed on ${retirement.date} already.`);
  if (!articles.has(id) && !usedIds.has(id)) throw new RefusedEdit(`There is no FAQ ${id}.`);
}

/** What to say when files could not be read: links in them were not looked at. */
export const unreadNotes = ({ unreadable }: Catalogue): string[] =>
  [...unreadable].map(
    (path) => `${path} has mistakes and could not be looked at. Correct it, then look for links in it.`,
  );
