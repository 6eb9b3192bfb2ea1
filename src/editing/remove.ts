import { yamlText } from '#catalogue/yaml-text.ts';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { defaultLocale, locales, type Locale } from '#i18n/locales.ts';
import { RefusedEdit, type Edit } from './edit.ts';
import { change, redirectLinks, redirectLists, writesOf, type Texts } from './inbound.ts';
import { folderDeleted, mustBeRetirable, noteRetirement, unreadNotes } from './retire.ts';
import { withValue } from './yaml-edit.ts';

interface Removal {
  id: string;
  /** Why, for readers: one sentence per language, English at least. */
  reason: Partial<Record<Locale, string>>;
  /** Ids of articles that may help instead; links to the removed one lead to the first. */
  alternatives: readonly string[];
  /** Day of the removal, `2026-05-13`. */
  day: string;
  /** Ids that had an article in some earlier version. */
  usedIds: ReadonlySet<string>;
}

/**
 * Remove an article. Its id keeps answering with the reason and the alternatives; links to it lead to the
 * first alternative, or become plain words.
 */
export function remove(catalogue: Catalogue, { id, reason, alternatives, day, usedIds }: Removal): Edit {
  mustBeRetirable(catalogue, id, usedIds);
  if (!reason[defaultLocale]?.trim())
    throw new RefusedEdit('Readers want to know why: give at least an English reason.');
  for (const other of alternatives) {
    if (other === id) throw new RefusedEdit('An article is no alternative to itself.');
    const { status } = catalogue.articles.get(other) ?? {};
    if (status !== 'published') {
      throw new RefusedEdit(
        `FAQ ${other} cannot help instead: ${status ? `it is ${status === 'draft' ? 'a draft' : 'archived'}` : 'there is none'}.`,
      );
    }
  }
  const texts: Texts = new Map();
  redirectLists(catalogue, texts, { id, to: alternatives[0] });
  const becameWords = redirectLinks(catalogue, texts, { id, to: alternatives[0] });
  const words = Object.fromEntries(locales.flatMap((locale) => (reason[locale] ? [[locale, reason[locale]]] : [])));
  if (alternatives.length === 0) {
    for (const [other, retirement] of catalogue.retired) {
      if (retirement.kind !== 'merged' || retirement.target !== id) continue;
      const value = { removed: day, reason: words };
      change(texts, catalogue, 'retired.yaml', (yaml) => withValue(yaml, [other], value));
    }
  }
  const lines = [
    `  removed: ${day}`,
    '  reason:',
    ...Object.entries(words).map(([locale, text]) => `    ${locale}: ${yamlText(text)}`),
    ...(alternatives.length > 0 ? [`  alternatives: [${alternatives.join(', ')}]`] : []),
  ];
  noteRetirement(catalogue, texts, id, `\n${lines.join('\n')}`);
  const missing = locales.filter((locale) => !reason[locale]);
  return {
    summary: `FAQ ${id} is removed; its address says why.`,
    changes: [...writesOf(catalogue, texts), ...folderDeleted(catalogue, id)],
    notes: [
      ...(becameWords.length > 0
        ? [`Links became plain words. Read these texts again: ${becameWords.join(', ')}.`]
        : []),
      ...(missing.length > 0
        ? [`Readers of ${missing.join(', ')} see the English reason: add theirs in retired.yaml.`]
        : []),
      ...unreadNotes(catalogue),
    ],
  };
}
