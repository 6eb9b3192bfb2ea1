import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { likeness } from '#catalogue/likeness.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import type { Locale } from '#i18n/locales.ts';

/** From here on the words of a link resemble a title: half of them. */
const alike = 0.5;

const digitsOf = (id: string) => [...id].sort().join('');

/**
 * What to say of an id that no article has: which article was probably meant, by the words of the link, else
 * by an id with two digits swapped or the only one with one digit wrong; else how to find it.
 *
 * @param prefix What stands before the id where it is written: `faq:` in links.
 */
export function adviceForId(
  { articles }: Catalogue,
  id: string,
  { locale, words = '', prefix = '' }: { locale: Locale; words?: string; prefix?: string },
): string {
  const ids = [...articles.keys()];
  const [byWords] = [...articles.values()]
    .map((article) => ({ id: article.id, score: likeness(words, editionFor(article, locale).title) }))
    .filter(({ score }) => score >= alike)
    .sort((a, b) => b.score - a.score);
  const swapped = ids.find((other) => digitsOf(other) === digitsOf(id));
  const near = ids.filter((other) => other.length > 1 && distance(other, id) === 1);
  const meant = articles.get(byWords?.id ?? swapped ?? (near.length === 1 ? (near[0] ?? '') : ''));
  return meant
    ? `Did you mean “${prefix}${meant.id}” (${editionFor(meant, locale).title})?`
    : 'Find the id with: npm run kb -- find "words of its title"';
}
