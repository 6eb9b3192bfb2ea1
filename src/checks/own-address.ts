import type { Catalogue } from '#catalogue/catalogue.ts';
import { locales } from '#i18n/locales.ts';

const id = '(?<id>[1-9][0-9]{0,5})';
const language = `(?:${locales.join('|')})`;
const anchor = '(?:\\?[^#\\s]*)?(?:#(?<anchor>[^\\s#]*))?';

/** Forms in which people write the address of one of our articles. */
const forms = [
  // the short link and the address of a page: /2193, /fr/2193/modifier/, https://faq.example.ch/2193
  new RegExp(`^(?:https?://[^/?#\\s]+)?/(?:${language}/)?${id}(?:/[a-z0-9-]*)?/?${anchor}$`, 'i'),
  // former sites: https://www.example.ch/fr/support/faq/2193/modifier
  new RegExp(`^(?:https?://[^/?#\\s]+)?/(?:[\\w-]+/)*faq/${id}(?:/[^?#\\s]*)?${anchor}$`, 'i'),
  // files: ../2193/fr.md, ../2193
  new RegExp(`^(?:\\.\\.?/)*(?:faq/)?${id}(?:/[\\w.-]*)?/?${anchor}$`, 'i'),
];

/**
 * The link to one of our articles that is meant by a written-out address, as `faq:2193#by-sms`.
 *
 * Only ids that exist or existed count: `https://example.com/2193` may be anything.
 */
export function articleMeant(catalogue: Catalogue, address: string): string | undefined {
  const path = address.startsWith(catalogue.base) ? `/${address.slice(catalogue.base.length)}` : address;
  const redirect = catalogue.redirects.find(
    ({ from }) => from.replace(/\/$/, '') === pathOf(address).replace(/\/$/, ''),
  );
  if (redirect?.to.startsWith('faq:')) return redirect.to;
  for (const form of forms) {
    const found = form.exec(path)?.groups;
    if (!found?.id || !(catalogue.articles.has(found.id) || catalogue.retired.has(found.id))) continue;
    return `faq:${found.id}${found.anchor ? `#${found.anchor}` : ''}`;
  }
  return undefined;
}

/** The path of an address, without host, query and anchor. */
const pathOf = (address: string) => address.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
