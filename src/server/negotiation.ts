import { isLocale } from '#i18n/locales.ts';
import { preferredLocale } from '#i18n/preferred-locale.ts';
import { currentId, type BuiltSite, type KnownId } from './built-site.ts';

/** Where a request is sent on to. */
export interface Redirection {
  status: 302 | 308;
  /** A path of this site, with the query of the request. */
  location: string;
  /** Whether the reader's languages decided. */
  dependsOnLanguage: boolean;
}

interface Asked {
  /** Path of the request, decoded. */
  path: string;
  query: URLSearchParams;
  acceptLanguage: string | undefined;
}

/**
 * Send a reader on from an address that is short, old, cut or mistyped.
 *
 * Only what leads to an article is answered, and only with addresses that the build wrote down: nothing of a
 * request becomes part of a path. The anchor stays with the browser, the query is kept.
 *
 * @returns `undefined` when the path is right, or leads to no article.
 */
export function redirectionFor(site: BuiltSite, { path, query, acceptLanguage }: Asked): Redirection | undefined {
  const former = site.redirects.get(path) ?? site.redirects.get(path.replace(/\/$/, ''));
  if (former) return { status: 308, location: withQuery(former, query), dependsOnLanguage: false };
  if (!path.startsWith(site.base)) return undefined;

  const { locale, id, slug } =
    (/^(?:(?<locale>[a-z-]+)\/)?(?<id>[1-9]\d{0,5})(?:\/(?<slug>[^/]*))?\/?$/.exec(path.slice(site.base.length))
      ?.groups as { locale?: string; id?: string; slug?: string } | undefined) ?? {};
  const article = id && currentId(site, id);
  if (!article || Object.keys(article.editions).length === 0) return undefined;

  const kept = new URLSearchParams(query);
  if (site.ids.get(id)?.mergedInto) kept.set('merged', id);

  if (locale === undefined) {
    if (slug) return undefined;
    kept.delete('lang');
    const chosen = localeFor(article, site, [query.get('lang') ?? '', ...acceptedLanguages(acceptLanguage)]);
    const url = article.editions[chosen]?.url;
    return url ? { status: 302, location: withQuery(url, kept), dependsOnLanguage: true } : undefined;
  }

  const url = isLocale(locale) ? article.editions[locale]?.url : undefined;
  if (!url || path === url || slug?.includes('.')) return undefined;
  return { status: 308, location: withQuery(url, kept), dependsOnLanguage: false };
}

/** The reader's first language that the article has, else the site's, else the one it was written in. */
function localeFor(article: KnownId, site: BuiltSite, wanted: readonly string[]): string {
  const available = Object.keys(article.editions).filter((locale) => article.editions[locale]?.state !== 'missing');
  return (
    preferredLocale(wanted, available) ??
    available.find((locale) => locale === site.defaultLocale) ??
    article.source ??
    available[0] ??
    site.defaultLocale
  );
}

/** More languages than this nobody reads. */
const mostLanguages = 30;

/** Languages of an `Accept-Language`, the best first: "fr-CH, de;q=0.5" is fr-CH, de (RFC 9110, 12.5.4). */
export function acceptedLanguages(header = ''): string[] {
  return header
    .split(',', mostLanguages)
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/);
      const weight = parameters.find((parameter) => /^q=/i.test(parameter));
      return { tag, weight: weight ? Number(weight.slice(2)) : 1 };
    })
    .filter(({ tag, weight }) => /^[a-z]{1,8}(-[a-z\d]{1,8})*$/i.test(tag) && weight > 0 && weight <= 1)
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function withQuery(address: string, query: URLSearchParams): string {
  const text = query.toString();
  return text ? `${address}?${text}` : address;
}
