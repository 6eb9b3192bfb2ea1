import type { Article, Catalogue, Edition } from '#catalogue/catalogue.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { adviceForId } from './article-named.ts';
import { fileStart, findingAt, isUnreadable, placeWithin, type Check, type Finding } from './check.ts';

/** A field that names an article which readers cannot find. */
export const unknownId: Check = {
  name: 'unknown-id',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const article of catalogue.articles.values()) yield* inArticle(catalogue, article);

    const inYaml = (path: string, keys: readonly PropertyKey[]) => (id: string) => {
      const finding = problemOf(catalogue, id);
      return finding && findingAt({ path }, catalogue.placeIn(path, keys), finding);
    };
    const found: (Finding | undefined)[] = [];
    for (const [at, id] of catalogue.taxonomy.featured.entries())
      found.push(inYaml('taxonomy.yaml', ['featured', at])(id));
    for (const [id, retirement] of catalogue.retired) {
      if (retirement.kind === 'merged') found.push(inYaml('retired.yaml', [id, 'mergedInto'])(retirement.target));
      else
        for (const [at, other] of retirement.alternatives.entries())
          found.push(inYaml('retired.yaml', [id, 'alternatives', at])(other));
    }
    for (const [at, { to }] of catalogue.redirects.entries()) {
      const id = /^faq:(\d+)$/.exec(to)?.[1];
      // An address of a former site may lead to an id that is retired: that one answers, too.
      if (id && !catalogue.retired.has(id)) found.push(inYaml('redirects.yaml', ['redirects', at, 'to'])(id));
    }
    yield* found.filter((finding) => finding !== undefined);
  },
};

function* inArticle(catalogue: Catalogue, { id, source, related, successor }: Article): Generator<Finding> {
  const named = [
    ...related.map((other) => ['related', other] as const),
    ...(successor ? [['successor', successor] as const] : []),
  ];
  for (const [field, other] of named) {
    const finding =
      other === id
        ? { message: `“${field}” names the article itself.`, advice: 'Name another article, or remove the id.' }
        : problemOf(catalogue, other);
    if (finding) yield findingAt(source, placeOfId(catalogue, source, field, other), finding);
  }
}

/** Place of an id in a field, which may be a list. */
function placeOfId(catalogue: Catalogue, { path, places }: Edition, field: string, id: string) {
  const place = places[field];
  if (!place) return fileStart;
  const written = catalogue.written.get(path)?.slice(place.start, place.end) ?? '';
  return placeWithin(place, written, Math.max(0, written.search(new RegExp(`(?<!\\d)${id}(?!\\d)`))));
}

/** Why an id cannot be offered to readers. */
function problemOf(catalogue: Catalogue, id: string): Pick<Finding, 'message' | 'advice'> | undefined {
  const article = catalogue.articles.get(id);
  if (article?.status === 'archived') {
    return {
      message: `FAQ ${id} is archived.`,
      advice: article.successor ? `Its successor is ${article.successor}.` : 'Name another article, or remove the id.',
    };
  }
  if (article || isUnreadable(catalogue, id)) return undefined;
  const retirement = catalogue.retired.get(id);
  if (retirement?.kind === 'merged') {
    return {
      message: `FAQ ${id} was merged into ${retirement.target}.`,
      advice: `Write ${retirement.target} instead.`,
    };
  }
  if (retirement) {
    return {
      message: `FAQ ${id} was removed on ${retirement.date}.`,
      advice: retirement.alternatives.length
        ? `The articles that may help instead: ${retirement.alternatives.join(', ')}.`
        : 'Name another article, or remove the id.',
    };
  }
  return {
    message: `There is no FAQ ${id}.`,
    advice: adviceForId(catalogue, id, { locale: defaultLocale }),
  };
}
