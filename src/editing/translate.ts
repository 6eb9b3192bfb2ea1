import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { findFrontMatter } from '#catalogue/front-matter.ts';
import { editionPath } from '#catalogue/paths.ts';
import { translationState } from '#catalogue/translation-state.ts';
import { yamlText } from '#catalogue/yaml-text.ts';
import { isLocale, locales } from '#i18n/locales.ts';
import { slugFrom } from '#markdown/slug.ts';
import { RefusedEdit, type Edit } from './edit.ts';
import { writtenFields } from './front-matter-edit.ts';

export interface Translation {
  id: string;
  locale: string;
  /** In the new language; what is left out is marked as still to be written. */
  title?: string | undefined;
  summary?: string | undefined;
}

/**
 * Begin a translation: the text of the source under the same headings, ids, links and images, to be
 * written over. Until the last mark is gone, the check finds the edition unfinished.
 */
export function translate(catalogue: Catalogue, { id, locale, title, summary }: Translation): Edit {
  const article = catalogue.articles.get(id);
  if (!article) throw new RefusedEdit(`There is no FAQ ${id}.`);
  if (!isLocale(locale)) throw new RefusedEdit(`“${locale}” is none of our languages: ${locales.join(', ')}.`);
  const { source } = article;
  if (source.locale === locale) throw new RefusedEdit(`FAQ ${id} was written in ${locale}: that is the source.`);
  const path = editionPath(id, locale);
  if (catalogue.written.has(path)) {
    const state = translationState(article, locale);
    throw new RefusedEdit(
      state === 'outdated'
        ? `${path} is there already, but outdated. Bring its text up to date, then write basedOn: ${source.version}`
        : `${path} is there already.`,
    );
  }
  const fields = writtenFields(catalogue, source);
  const front = [
    `title: ${yamlText(title ?? marked(fields.title, 90))}`,
    `slug: ${title === undefined ? `todo-${id}` : slugFrom(title) || `todo-${id}`}`,
    `summary: ${yamlText(summary ?? marked(fields.summary, 200))}`,
    'keywords: []',
    ...(source.errors.length > 0 ? ['errors:', ...source.errors.map((error) => `  - ${yamlText(error)}`)] : []),
    `basedOn: ${source.version}`,
  ];
  return {
    summary: `The translation of FAQ ${id}, “${source.title}”, is begun.`,
    changes: [
      {
        kind: 'write',
        path,
        text: `---\n${front.join('\n')}\n---\n\nTODO: translate the text below and remove this line.\n\n${bodyOf(catalogue, source)}`,
      },
    ],
    notes: [
      'Write the new language over the text of the source. Leave ids {#…}, addresses and names of images as they are.',
      ...(title === undefined ? ['Write title, slug and summary in the new language, too.'] : []),
    ],
  };
}

const marked = (text: string, length: number) => `TODO: ${text}`.slice(0, length).trimEnd();

function bodyOf(catalogue: Catalogue, { path }: Edition): string {
  const text = catalogue.written.get(path) ?? '';
  return text.slice(findFrontMatter(text)?.end).replace(/^\s*\n/, '');
}
