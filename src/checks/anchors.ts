import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { textOf } from '#catalogue/text.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import type { Locale } from '#i18n/locales.ts';

/** Ids of an edition's headings and steps, to which links may lead. */
export function anchorsOf(catalogue: Catalogue, edition: Edition): string[] {
  const { headings, steps } = textOf(catalogue, edition);
  return [...headings, ...steps].map(({ id }) => id);
}

/** Ids of an article's headings and steps as readers of a language see it. */
export function anchorsFor(catalogue: Catalogue, id: string, locale: Locale): string[] {
  const article = catalogue.articles.get(id);
  return article ? anchorsOf(catalogue, editionFor(article, locale)) : [];
}
