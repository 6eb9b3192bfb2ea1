import type { Catalogue } from '#catalogue/catalogue.ts';
import { articleAddress, categoryAddress, pageAddress } from '#catalogue/paths.ts';
import { defaultLocale, locales, type Locale } from '#i18n/locales.ts';
import { absolute } from './page-context.ts';

/** A page in all its languages. */
interface Entry {
  addresses: Map<Locale, string>;
  /** Last change of each, as a day. */
  changed?: Map<Locale, string>;
}

const everywhere = (addressIn: (locale: Locale) => string): Entry => ({
  addresses: new Map(locales.map((locale) => [locale, addressIn(locale)])),
});

/** The pages that search engines should list: no fallbacks, no archived articles, nothing that only leads on. */
function entries(catalogue: Catalogue): Entry[] {
  const { base, taxonomy } = catalogue;
  const pages = (['', 'all', 'contact'] as const).map((name) =>
    everywhere((locale) => pageAddress(base, locale, name)),
  );
  const shelves = taxonomy.products.flatMap(({ key, categories }) => [
    everywhere((locale) => categoryAddress(base, locale, key)),
    ...categories.map((category) => everywhere((locale) => categoryAddress(base, locale, key, category.key))),
  ]);
  const articles = [...catalogue.articles.values()]
    .filter(({ status }) => status === 'published')
    .map(({ id, editions }) => ({
      addresses: new Map(
        Array.from(editions.values(), ({ locale, slug }) => [locale, articleAddress(base, locale, id, slug)]),
      ),
      changed: new Map(Array.from(editions.values(), ({ locale, version }) => [locale, version])),
    }));
  return [...pages, ...shelves, ...articles];
}

/** The sitemap, with the other languages of each page. */
export function sitemapXml(catalogue: Catalogue): string {
  const urls = entries(catalogue).flatMap(({ addresses, changed }) => {
    const alternates = [...addresses].map(([locale, address]) => alternate(locale, address));
    const fallback = addresses.get(defaultLocale) ?? addresses.values().next().value ?? '';
    const links = addresses.size > 1 ? [...alternates, alternate('x-default', fallback)].join('') : '';
    return Array.from(addresses, ([locale, address]) => {
      const day = changed?.get(locale);
      return `<url><loc>${absolute(address)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${links}</url>\n`;
    });
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('')}</urlset>
`;
}

const alternate = (language: string, address: string) =>
  `<xhtml:link rel="alternate" hreflang="${language}" href="${absolute(address)}"/>`;
