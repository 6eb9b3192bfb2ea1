import type { Article, Catalogue } from '#catalogue/catalogue.ts';
import { likeness } from '#catalogue/likeness.ts';
import { slugFrom } from '#markdown/slug.ts';

/** Forms in which people name an article: `2193`, `#2193`, `FAQ 2193`, `faq:2193`, an address. */
const idForm = /^(?:faq)?[\s:#]*(\d{1,6})$|\/(\d{1,6})(?:\/[^/\s]*)?\/?(?:[?#]\S*)?$/i;

/** The id that somebody names, if it is one. */
export function idIn(words: string): string | undefined {
  const [, id, idInAddress] = idForm.exec(words.trim()) ?? [];
  return id ?? idInAddress;
}

/**
 * Articles that words in any language point to, the best first. All words must occur, or begin a word, in
 * the title, keywords or summary of one edition; if none has them all, titles that resemble the words count.
 */
export function findArticles({ articles }: Catalogue, words: string): Article[] {
  const wanted = foldedWords(words);
  if (wanted.length === 0) return [];
  const ranked = [...articles.values()].map((article) => ({ article, rank: Math.max(...ranksOf(article, wanted)) }));
  const found = ranked.filter(({ rank }) => rank > 0).sort((a, b) => b.rank - a.rank);
  if (found.length > 0) return found.map(({ article }) => article);
  return ranked
    .map(({ article }) => ({
      article,
      rank: Math.max(...[...article.editions.values()].map(({ title }) => likeness(words, title))),
    }))
    .filter(({ rank }) => rank >= 0.5)
    .sort((a, b) => b.rank - a.rank)
    .map(({ article }) => article);
}

const foldedWords = (text: string) =>
  (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => slugFrom(word)).filter((word) => word !== '');

function ranksOf({ editions }: Article, wanted: readonly string[]): number[] {
  return [...editions.values()].map(({ title, keywords, summary }) => {
    const inTitle = foldedWords(title);
    const all = [...inTitle, ...foldedWords(keywords.join(' ')), ...foldedWords(summary)];
    const isIn = (place: readonly string[]) => wanted.every((word) => place.some((other) => other.startsWith(word)));
    if (isIn(inTitle)) return 2 + wanted.length / inTitle.length;
    return isIn(all) ? 1 : 0;
  });
}
