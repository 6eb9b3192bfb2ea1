import type { Locale } from '#i18n/locales.ts';
import type { Article, Catalogue } from './catalogue.ts';
import type { LinkTable } from './link-table.ts';
import { textOf } from './text.ts';
import { editionFor } from './translation-state.ts';
import { isListed } from './visible.ts';

const most = 5;

/** What speaks for reading one article after another. A link says more than a common shelf or a common word. */
const weights = { link: 3, backlink: 2, category: 2, word: 1 };

const wordsOf = (article: Article, locale: Locale) => {
  const { title, keywords } = editionFor(article, locale);
  return new Set([title, ...keywords].join(' ').toLowerCase().match(/[\p{L}\d]{4,}/gu));
};

/**
 * The articles to read next, at most five: those that the editor chose, then those that share links,
 * category and words with this one.
 */
export function relatedTo(catalogue: Catalogue, links: LinkTable, article: Article, locale: Locale): Article[] {
  const chosen = article.related.flatMap((id) => catalogue.articles.get(id) ?? []).filter(isListed);
  if (chosen.length >= most) return chosen.slice(0, most);

  const linked = new Set(textOf(catalogue, article.source).links.map(({ faq }) => faq));
  const words = wordsOf(article, locale);
  const score = (other: Article): number => {
    const isNear = linked.has(other.id) || links.get(article.id)?.has(other.id) || other.category === article.category;
    if (!isNear) return 0; // a common word alone relates nothing
    let sum = 0;
    if (linked.has(other.id)) sum += weights.link;
    if (links.get(article.id)?.has(other.id)) sum += weights.backlink;
    if (other.category === article.category) sum += weights.category;
    for (const word of wordsOf(other, locale)) if (words.has(word)) sum += weights.word;
    return sum;
  };
  const computed = [...catalogue.articles.values()]
    .filter((other) => other !== article && !chosen.includes(other) && isListed(other))
    .map((other) => ({ other, score: score(other) }))
    .filter((candidate) => candidate.score > 0)
    .sort((a, b) => b.score - a.score || Number(a.other.id) - Number(b.other.id))
    .map(({ other }) => other);
  return [...chosen, ...computed].slice(0, most);
}
