import type { ArticlePage } from './article-page.ts';
import { absolute } from './page-context.ts';

/** What search engines read of an article: the article itself and the way to it, as the page shows them. */
export function articleData(page: ArticlePage): object[] {
  const crumbs = page.breadcrumb.map(({ name, address }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: absolute(address),
  }));
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: page.title,
      description: page.summary,
      inLanguage: page.textLocale,
      dateModified: page.version,
      url: absolute(page.address),
      identifier: page.id,
    },
    { '@context': 'https://schema.org', '@type': 'BreadcrumbList', itemListElement: crumbs },
  ];
}
