import { categoryAddress, pageAddress } from '#catalogue/paths.ts';
import { nameOf, type Category, type Product } from '#catalogue/taxonomy.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** One step of the way from the home page to a page. */
export interface Crumb {
  name: string;
  address: string;
}

/** The way to a product, or to one of its categories. */
export function breadcrumbTo(base: string, locale: Locale, product?: Product, category?: Category): Crumb[] {
  const crumbs = [{ name: translator(locale)('site.home'), address: pageAddress(base, locale, '') }];
  if (product) crumbs.push({ name: nameOf(product, locale), address: categoryAddress(base, locale, product.key) });
  if (product && category) {
    crumbs.push({ name: nameOf(category, locale), address: categoryAddress(base, locale, product.key, category.key) });
  }
  return crumbs;
}
