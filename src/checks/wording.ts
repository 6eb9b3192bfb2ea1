import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { questionsPath } from '#catalogue/paths.ts';
import { questionsOf } from '#catalogue/questions.ts';
import { textOf } from '#catalogue/text.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Phrase, Place } from '#markdown/outline.ts';
import { editionsOf, placeWithin, type Finding } from './check.ts';

/** A run of an editor's words, as it is written in its file: marks of Markdown and YAML may stand in it. */
export interface Wording {
  path: string;
  locale: Locale;
  text: string;
  place: Place;
  /** The phrase that it is, in a body; absent in a field. */
  phrase?: Phrase;
  /** The edition that it belongs to; absent in YAML and questions. */
  edition?: Edition;
}

/** Fields of an edition that readers see. */
const shownFields = ['title', 'summary'];

/** The words of an edition that readers see: title, summary and text, but no code, addresses and automatic link texts. */
export function* wordingsOf(catalogue: Catalogue, edition: Edition, fields = shownFields): Generator<Wording> {
  const { path, locale } = edition;
  const written = catalogue.written.get(path) ?? '';
  for (const field of fields) {
    const place = edition.places[field];
    if (place) yield { path, locale, text: written.slice(place.start, place.end), place, edition };
  }
  for (const phrase of textOf(catalogue, edition).phrases) {
    yield { path, locale, text: written.slice(phrase.start, phrase.end), place: phrase, phrase, edition };
  }
}

/** The words of names and introductions in the taxonomy, which stand on many pages. */
export function* wordingsOfTaxonomy(catalogue: Catalogue): Generator<Wording> {
  const path = 'taxonomy.yaml';
  const written = catalogue.written.get(path) ?? '';
  for (const [at, { name, intro, categories }] of catalogue.taxonomy.products.entries()) {
    const owners = [
      { keys: ['products', at], name, intro },
      ...categories.map((category, index) => ({ ...category, keys: ['products', at, 'categories', index] })),
    ];
    for (const { keys, ...owner } of owners) {
      for (const field of ['name', 'intro'] as const) {
        for (const locale of Object.keys(owner[field]) as Locale[]) {
          const place = catalogue.placeIn(path, [...keys, field, locale]);
          yield { path, locale, text: written.slice(place.start, place.end), place };
        }
      }
    }
  }
}

/** What readers are known to ask, language by language. */
export function* wordingsOfQuestions(catalogue: Catalogue): Generator<Wording> {
  for (const id of catalogue.articles.keys()) {
    for (const locale of locales) {
      const path = questionsPath(id, locale);
      for (const { text, place } of questionsOf(catalogue, id, locale)) yield { path, locale, text, place };
    }
  }
}

/**
 * All words that readers see, of the files in which something stands that a check looks for.
 *
 * @param sign What the check looks for, or something cheaper that cannot be absent then. Most files have
 *   none, and to look once at the whole of each takes a tenth of the time.
 */
export function* allWordings(catalogue: Catalogue, sign: RegExp, fields?: string[]): Generator<Wording> {
  yield* wordingsOfTaxonomy(catalogue);
  for (const edition of editionsOf(catalogue)) {
    if (sign.test(catalogue.written.get(edition.path) ?? '')) yield* wordingsOf(catalogue, edition, fields);
  }
}

/** All words that decide what is found, in the same way: what readers see, keywords, error messages and questions. */
export function* searchedWordings(catalogue: Catalogue, sign: RegExp): Generator<Wording> {
  yield* allWordings(catalogue, sign, [...shownFields, 'keywords', 'errors']);
  for (const wording of wordingsOfQuestions(catalogue)) if (sign.test(wording.text)) yield wording;
}

/** A finding at some characters of a wording. */
export function findingIn(
  { path, place, text }: Wording,
  index: number,
  found: Pick<Finding, 'message' | 'advice'>,
  replacement?: { length: number; text: string },
): Finding {
  const start = place.start + index;
  return {
    path,
    ...placeWithin(place, text, index),
    ...found,
    ...(replacement && { fix: { start, end: start + replacement.length, text: replacement.text } }),
  };
}
