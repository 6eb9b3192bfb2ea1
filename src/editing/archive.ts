import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkTable } from '#catalogue/link-table.ts';
import { RefusedEdit, type Edit } from './edit.ts';
import { editFrontMatter } from './front-matter-edit.ts';
import { change, redirectLinks, redirectLists, writesOf, type Texts } from './inbound.ts';
import { unreadNotes } from './retire.ts';
import { withValue } from './yaml-edit.ts';

/**
 * Archive an article: it stays readable under its address, with a notice, and leaves lists and search.
 * With a successor, all links to it lead there.
 */
export function archive(catalogue: Catalogue, id: string, successor: string | undefined): Edit {
  const article = catalogue.articles.get(id);
  if (!article) throw new RefusedEdit(`There is no FAQ ${id}.`);
  if (article.status === 'archived' && (successor === undefined || successor === article.successor)) {
    throw new RefusedEdit(`FAQ ${id} is archived already.`);
  }
  if (successor === id) throw new RefusedEdit('An article cannot be its own successor.');
  if (successor !== undefined && catalogue.articles.get(successor)?.status !== 'published') {
    throw new RefusedEdit(`FAQ ${successor} cannot be the successor: readers cannot read it.`);
  }
  const texts: Texts = new Map();
  const linking = [...(linkTable(catalogue).get(id) ?? [])];
  redirectLists(catalogue, texts, { id, to: successor });
  if (successor !== undefined) redirectLinks(catalogue, texts, { id, to: successor });
  change(texts, catalogue, article.source.path, (text) =>
    editFrontMatter(text, (yaml) => {
      const archived = withValue(yaml, ['status'], 'archived');
      return successor === undefined ? archived : withValue(archived, ['successor'], successor);
    }),
  );
  return {
    summary: `FAQ ${id}, “${article.source.title}”, is archived.`,
    changes: writesOf(catalogue, texts),
    notes: [
      ...(successor === undefined && linking.length > 0
        ? [
            `Readers still come to it from FAQ ${linking.join(', ')}: lead them elsewhere, or name a successor with --successor <id>.`,
          ]
        : []),
      ...unreadNotes(catalogue),
    ],
  };
}
