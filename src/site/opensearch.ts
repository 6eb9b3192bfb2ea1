import { pageAddress, staffAddress } from '#catalogue/paths.ts';
import { languages, type Locale } from '#i18n/locales.ts';
import { absolute, contextFor } from './page-context.ts';
import { escaped } from './xml.ts';

/**
 * Tells a browser how to search here from its address bar, in a language (OpenSearch 1.1): for readers the
 * results page, for staff the page of links. ShortName may have 16 characters, no more.
 */
export function openSearchXml(locale: Locale, reader: 'readers' | 'staff'): Response {
  const { t, base } = contextFor(locale);
  const [name, description, page] =
    reader === 'staff'
      ? [t('staff.shortName'), t('staff.linksIntro'), `${staffAddress(base, locale)}?format=md&lang=${locale}&q=`]
      : [t('search.shortName'), t('site.description'), `${pageAddress(base, locale, 'search')}?q=`];
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(name)}</ShortName>
<Description>${escaped(description)}</Description>
<LongName>${escaped(`${t('site.name')} (${languages[locale].name})`)}</LongName>
<Image width="16" height="16" type="image/svg+xml">${absolute(`${base}favicon.svg`)}</Image>
<Url type="text/html" template="${escaped(`${absolute(page)}{searchTerms}`)}"/>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
  return new Response(xml, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
}
