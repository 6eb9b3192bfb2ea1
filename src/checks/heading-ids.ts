import type { Article, Catalogue, Edition } from '#catalogue/catalogue.ts';
import { textOf } from '#catalogue/text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { slugFrom } from '#markdown/slug.ts';

/**
 * The id that each heading of an article should have, in all its languages: the one that is written in some
 * edition, else one made from the English words, else from the source's.
 *
 * Editions whose headings do not stand in the same order as those of the others are looked at by themselves.
 */
export function headingIdsOf(catalogue: Catalogue, article: Article): Map<Edition, string[]> {
  const model = article.editions.get(defaultLocale) ?? article.source;
  const depths = (edition: Edition) =>
    textOf(catalogue, edition)
      .headings.map(({ depth }) => depth)
      .join();
  const alike = [...article.editions.values()].filter((edition) => depths(edition) === depths(model));
  const shared = idsFor(catalogue, [model, ...alike]);
  return new Map(
    [...article.editions.values()].map((edition) => [
      edition,
      alike.includes(edition) ? shared : idsFor(catalogue, [edition]),
    ]),
  );
}

function idsFor(catalogue: Catalogue, editions: readonly Edition[]): string[] {
  const headings = editions.map((edition) => textOf(catalogue, edition).headings);
  const [model = []] = headings;
  const written = model.map((_, at) => headings.map((list) => list[at]).find((heading) => heading?.isExplicit)?.id);
  const taken = new Set([
    ...written,
    ...editions.flatMap((edition) => textOf(catalogue, edition).steps.map(({ id }) => id)),
  ]);
  return model.map(({ text }, at) => {
    const known = written[at];
    if (known !== undefined) return known;
    // An id in a form that is not understood, {#By SMS}, says what is meant.
    const meant = /\{#([^{}]*)\}\s*$/.exec(text)?.[1] ?? text;
    const id = unused(taken, slugFrom(meant) || 'section');
    taken.add(id);
    return id;
  });
}

function unused(taken: ReadonlySet<string | undefined>, wanted: string): string {
  for (let number = 1; ; number++) {
    const id = number === 1 ? wanted : `${wanted}-${String(number)}`;
    if (!taken.has(id)) return id;
  }
}
