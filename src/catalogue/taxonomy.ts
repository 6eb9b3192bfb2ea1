import { z } from 'zod';
import type { Locale } from '#i18n/locales.ts';
import { typeset } from '#markdown/remark-typography.ts';
import { articleId } from './article-types/common-fields.ts';
import { inLocale, localizedFromEnglish, type Localized } from './localized.ts';

const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'Write lower-case letters, digits and single hyphens, like mail-service.');
const name = localizedFromEnglish(z.string().min(1));

const category = z.strictObject({
  key: key.describe('Stands in the front matter of its articles and in addresses.'),
  name: name.describe('What readers see, per language.'),
  intro: name.describe('One line under the name, per language.'),
});

/** `taxonomy.yaml`: products and their categories, in the order of the pages. */
export const taxonomySchema = z.strictObject({
  products: z
    .array(z.strictObject({ ...category.shape, categories: z.array(category).min(1) }))
    .describe('Products and their categories, in the order of the pages.'),
  featured: z.array(articleId).default([]).describe('Ids under “Popular” on the home page, in this order.'),
});

export interface Category {
  key: string;
  name: Localized;
  intro: Localized;
}

export interface Product extends Category {
  categories: readonly Category[];
}

export interface Taxonomy {
  products: readonly Product[];
  featured: readonly string[];
}

/** A category with the product that it belongs to. */
export function categoryNamed(taxonomy: Taxonomy, key: string): { category: Category; product: Product } | undefined {
  for (const product of taxonomy.products) {
    const category = product.categories.find((one) => one.key === key);
    if (category) return { category, product };
  }
  return undefined;
}

/** Name of a product or category for readers of a language. */
export const nameOf = ({ name: names, key: fallback }: Category, locale: Locale): string =>
  typeset(inLocale(names, locale) ?? fallback, locale);

export const introOf = ({ intro }: Category, locale: Locale): string => typeset(inLocale(intro, locale) ?? '', locale);
