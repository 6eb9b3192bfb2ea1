import type { Catalogue } from '#catalogue/catalogue.ts';
import { articlesIn } from '#catalogue/order.ts';
import { apiAddress, feedAddress, llmsAddress, markdownAddress } from '#catalogue/paths.ts';
import { nameOf } from '#catalogue/taxonomy.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import { languages, locales, type Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/**
 * What there is in a language, as https://llmstxt.org proposes: Markdown with a link to the Markdown copy of
 * every listed article and what it is about, by product.
 */
export function llmsText(catalogue: Catalogue, locale: Locale, absolute: (address: string) => string): string {
  const { base, taxonomy } = catalogue;
  const t = translator(locale);
  const linkTo = (address: string, words: string) => `[${words.replace(/[[\]\\]/g, '\\$&')}](${absolute(address)})`;

  const shelves = taxonomy.products.map((product) => {
    const articles = product.categories.flatMap(({ key }) => articlesIn(catalogue, key, locale));
    const lines = articles.map((article) => {
      const { locale: own, slug, title, summary } = editionFor(article, locale);
      const name = own === locale ? title : `${title} (${own.toUpperCase()})`;
      return `- ${linkTo(markdownAddress(base, own, article.id, slug), name)}: ${summary}`;
    });
    return [`## ${nameOf(product, locale)}`, lines.join('\n')];
  });
  const others = locales.filter((other) => other !== locale);
  return `${[
    `# ${t('site.name')}`,
    `> ${t('site.description')}`,
    t('llms.intro'),
    ...shelves.flatMap(([heading = '', lines = '']) => (lines ? [heading, lines] : [])),
    '## Optional',
    [
      ...others.map((other) => `- ${linkTo(llmsAddress(base, other), languages[other].name)}`),
      `- ${linkTo(apiAddress(base, 'index.json'), 'API')}`,
      `- ${linkTo(feedAddress(base, locale), t('feed.title'))}`,
    ].join('\n'),
  ].join('\n\n')}\n`;
}
