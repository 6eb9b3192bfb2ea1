import type { Catalogue } from '#catalogue/catalogue.ts';
import { questionsPath } from '#catalogue/paths.ts';
import { questionsOf } from '#catalogue/questions.ts';
import { textOf } from '#catalogue/text.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { RefusedEdit, type Edit } from './edit.ts';
import { change, redirectLinks, redirectLists, writesOf, type Texts } from './inbound.ts';
import { folderDeleted, mustBeRetirable, noteRetirement, unreadNotes } from './retire.ts';

/**
 * Merge an article into another: its folder goes, its id leads to the other one for ever, and so do all
 * links to it, and what readers ask finds the other one. The text is not merged: that is for the editor to do before.
 *
 * @param usedIds Ids that had an article in some earlier version: a folder deleted by hand can still be merged.
 */
export function merge(catalogue: Catalogue, id: string, into: string, usedIds: ReadonlySet<string>): Edit {
  mustBeRetirable(catalogue, id, usedIds);
  const target = catalogue.articles.get(into);
  if (id === into) throw new RefusedEdit('An article cannot be merged into itself.');
  if (!target) throw new RefusedEdit(`There is no FAQ ${into} to merge FAQ ${id} into.`);
  if (target.status !== 'published') {
    throw new RefusedEdit(
      `FAQ ${into} is ${target.status === 'draft' ? 'a draft' : 'archived'}: readers who look for FAQ ${id} would find nothing.`,
    );
  }
  const texts: Texts = new Map();
  redirectLists(catalogue, texts, { id, to: into });
  redirectLinks(catalogue, texts, { id, to: into });
  for (const locale of locales) moveQuestions(catalogue, texts, locale, id, into);
  noteRetirement(catalogue, texts, id, `{ mergedInto: ${into} }`);

  const article = catalogue.articles.get(id);
  const sections = article ? textOf(catalogue, article.source).headings.map(({ text }) => `“${text}”`) : [];
  return {
    summary: `FAQ ${id} is merged into FAQ ${into}, “${target.source.title}”.`,
    changes: [...writesOf(catalogue, texts), ...folderDeleted(catalogue, id)],
    notes: [
      ...(article
        ? [
            `The text of FAQ ${id} is gone from the folder${sections.length ? ` (${sections.join(', ')})` : ''}. If readers still need something of it, copy it into FAQ ${into}: Git keeps the old file.`,
          ]
        : []),
      ...unreadNotes(catalogue),
    ],
  };
}

function moveQuestions(catalogue: Catalogue, texts: Texts, locale: Locale, id: string, into: string): void {
  const [known, moved] = [into, id].map((one) => questionsOf(catalogue, one, locale).map(({ text }) => text));
  const all = new Set([...(known ?? []), ...(moved ?? [])]);
  if (all.size === known?.length) return;
  change(texts, catalogue, questionsPath(into, locale), () => [...all, ''].join('\n'));
}
