import type { Locale } from '#i18n/locales.ts';
import type { Article, Catalogue } from './catalogue.ts';
import type { LinkTable } from './link-table.ts';
import { textOf } from './text.ts';
import { editionFor } from './translation-state.ts';
import { isListed } from './visible.ts';

const most = 5;

/** What speaks for reading one article after another. A link says more than a common shelf or a common word. */
const weights = { link: 3, backlink: 2, category: 2, word: 1 };

/**
 * Prepare to tell which articles to read next in a language.
 *
 * @returns For an article, at most five others: those that the editor chose, then those that share links,
 *   category and words with it. A common word alone relates nothing.
 */
export function relatedFinder(catalogue: Catalogue, links: LinkTable, locale: Locale): (article: Article) => Article[] {
  const shelves = Map.groupBy(catalogue.articles.values(), ({ category }) => category);
  const words = new Map<Article, Set<string>>();
  const wordsOf = (article: Article) => {
    let known = words.get(article);
    if (!known) {
      const { title, keywords } = editionFor(article, locale);
      known = new Set(
        [title, ...keywords]
          .join(' ')
          .toLowerCase()
          .match(/[\p{L}\d]{4,}/gu),
      );
      words.set(article, known);
    }
    return known;
  };

  return (article) => {
    const chosen = article.related.flatMap((id) => catalogue.articles.get(id) ?? []).filter(isListed);
    if (chosen.length >= most) return chosen.slice(0, most);

    const scores = new Map<Article, number>();
    const add = (other: Article | undefined, weight: number) => {
      if (!other || other === article || chosen.includes(other) || !isListed(other)) return;
      scores.set(other, (scores.get(other) ?? 0) + weight);
    };
    const linked = new Set(textOf(catalogue, article.source).links.map(({ faq }) => faq));
    for (const id of linked) if (id) add(catalogue.articles.get(id), weights.link);
    for (const id of links.get(article.id) ?? []) add(catalogue.articles.get(id), weights.backlink);
    for (const other of shelves.get(article.category) ?? []) add(other, weights.category);
    const own = wordsOf(article);
    for (const other of scores.keys()) add(other, weights.word * own.intersection(wordsOf(other)).size);

    const nearest = [...scores].sort(([a, x], [b, y]) => y - x || Number(a.id) - Number(b.id)).map(([other]) => other);
    return [...chosen, ...nearest].slice(0, most);
  };
}
