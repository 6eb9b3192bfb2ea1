import type { Catalogue } from '#catalogue/catalogue.ts';
import { linkTable, type LinkTable } from '#catalogue/link-table.ts';
import { articleAddress } from '#catalogue/paths.ts';
import { questionsOf } from '#catalogue/questions.ts';
import { categoryNamed, nameOf } from '#catalogue/taxonomy.ts';
import type { Term } from '#catalogue/terms.ts';
import { textOf } from '#catalogue/text.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Entries, Entry, SynonymRule } from './entry.ts';
import { everydayWords } from './everyday-words/index.ts';

/**
 * What readers of a language can find: every published article, in their language or in the one that
 * stands in for it. Drafts and archived articles are not found; merged ids are, as their target.
 *
 * @param links Which articles link to which, if the caller knows already.
 */
export function entriesOf(catalogue: Catalogue, locale: Locale, links: LinkTable = linkTable(catalogue)): Entries {
  const merged = new Map<string, string[]>();
  for (const [id, retirement] of catalogue.retired) {
    if (retirement.kind === 'merged') merged.set(retirement.target, [...(merged.get(retirement.target) ?? []), id]);
  }
  const entries: Entry[] = [];
  for (const article of catalogue.articles.values()) {
    if (article.status !== 'published') continue;
    const edition = editionFor(article, locale);
    const { title, slug, summary, keywords, errors } = edition;
    entries.push({
      id: article.id,
      locale: edition.locale,
      title,
      slug,
      summary,
      keywords: [...keywords, ...errors],
      questions: questionsOf(catalogue, article.id, locale).map(({ text }) => text),
      sections: textOf(catalogue, edition).sections,
      product: categoryNamed(catalogue.taxonomy, article.category)?.product.key ?? '',
      category: article.category,
      type: article.type,
      formerIds: merged.get(article.id) ?? [],
      links: links.get(article.id)?.size ?? 0,
    });
  }
  return {
    locale,
    address: articleAddress(catalogue.base, locale, '{id}', '{slug}'),
    products: catalogue.taxonomy.products.map((product) => ({ key: product.key, name: nameOf(product, locale) })),
    entries,
    synonyms: {
      glossary: catalogue.terms.flatMap((term) => rulesOf(term, locale)),
      everyday: everydayWords(locale),
    },
  };
}

/** What readers of each language of the site can find. */
export function siteEntries(catalogue: Catalogue): Entries[] {
  const links = linkTable(catalogue);
  return locales.map((locale) => entriesOf(catalogue, locale, links));
}

/** A text that uses a term's name, or one that means the same, is found by all that readers call it. */
function rulesOf({ name, synonyms, alsoTyped, retired }: Term, locale: Locale): SynonymRule[] {
  const names = [...(name[locale] ? [name[locale]] : []), ...(synonyms?.[locale] ?? []), ...(retired?.[locale] ?? [])];
  const typed = [...names, ...(alsoTyped?.[locale] ?? [])];
  return names.map((phrase) => ({ phrase, typed: typed.filter((other) => other !== phrase) }));
}
