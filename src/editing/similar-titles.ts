import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { likeness } from '#catalogue/likeness.ts';
import type { Locale } from '#i18n/locales.ts';

/** From here on a title is worth a second look: three of four words in common. */
const alike = 0.7;

/** Editions of a language whose titles resemble a new one, the nearest first, at most three. */
export function similarTitles({ articles }: Catalogue, title: string, locale: Locale): Edition[] {
  return [...articles.values()]
    .flatMap(({ editions }) => editions.get(locale) ?? [])
    .map((edition) => ({ edition, score: likeness(title, edition.title) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({ edition }) => edition);
}
