import type { Catalogue } from '#catalogue/catalogue.ts';
import { categoryAddress } from '#catalogue/paths.ts';
import { introOf, nameOf, type Product } from '#catalogue/taxonomy.ts';
import { isListed } from '#catalogue/visible.ts';
import type { Locale } from '#i18n/locales.ts';

/** A product as the home page shows it. */
export interface ProductSummary {
  key: string;
  name: string;
  intro: string;
  address: string;
  /** FAQs in all its categories. */
  count: number;
}

const countOf = (catalogue: Catalogue, product: Product): number => {
  const keys = new Set(product.categories.map(({ key }) => key));
  return [...catalogue.articles.values()].filter((article) => keys.has(article.category) && isListed(article)).length;
};

/** All products in the order of the taxonomy. */
export function productSummaries(catalogue: Catalogue, locale: Locale): ProductSummary[] {
  return catalogue.taxonomy.products.map((product) => ({
    key: product.key,
    name: nameOf(product, locale),
    intro: introOf(product, locale),
    address: categoryAddress(catalogue.base, locale, product.key),
    count: countOf(catalogue, product),
  }));
}
