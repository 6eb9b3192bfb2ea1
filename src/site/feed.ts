import type { Catalogue } from '#catalogue/catalogue.ts';
import { articleAddress, feedAddress, pageAddress, shortAddress } from '#catalogue/paths.ts';
import { isListed } from '#catalogue/visible.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
import { absolute } from './page-context.ts';
import { escaped } from './xml.ts';

/** Entries in a feed: what changed lately, for whoever looks once in a while. */
const most = 30;

/**
 * The editions of a language that changed last, as an Atom feed (RFC 4287): new articles, and changes that
 * readers should know. A corrected typing mistake moves no date, so it makes no entry new.
 */
export function feedXml(catalogue: Catalogue, locale: Locale): string {
  const { base } = catalogue;
  const t = translator(locale);
  const editions = [...catalogue.articles.values()]
    .filter(isListed)
    .flatMap((article) => article.editions.get(locale) ?? [])
    .sort((a, b) => b.version.localeCompare(a.version) || Number(b.id) - Number(a.id))
    .slice(0, most);
  const time = (day: string) => `${day}T00:00:00Z`;
  const self = absolute(feedAddress(base, locale));
  const entries = editions.map(({ id, title, slug, summary, version }) => {
    const address = absolute(articleAddress(base, locale, id, slug));
    // the number never changes; the address may, with its words
    const name = `${absolute(shortAddress(base, id))}?lang=${locale}`;
    return `<entry><id>${escaped(name)}</id><title>${escaped(title)}</title><link href="${escaped(address)}"/><updated>${time(version)}</updated><summary>${escaped(summary)}</summary></entry>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${escaped(self)}</id>
<title>${escaped(t('feed.title'))}</title>
<updated>${time(editions[0]?.version ?? '1970-01-01')}</updated>
<author><name>${escaped(t('site.name'))}</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" href="${escaped(absolute(pageAddress(base, locale, '')))}"/>
${entries.join('')}</feed>
`;
}
