import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import { likely } from '#catalogue/likely.ts';
import { folderOf, variantName } from '#catalogue/paths.ts';
import { textOf } from '#catalogue/text.ts';
import type { Link } from '#markdown/outline.ts';
import { editionsOf, findingAt, withAddress, type Check, type Finding } from './check.ts';
import { articleMeant } from './own-address.ts';

const isAllowed = (url: string) => /^(https?:\/\/[^/\s]|mailto:[^\s]|tel:[+\d])/i.test(url) || /^(faq:|#)/.test(url);
const isFilm = (url: string) => /\.(mp4|webm|ogv)$/i.test(url);

/** A link with an address that pages cannot carry: readers see its words only. */
export const unusableLink: Check = {
  name: 'unusable-link',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const link of textOf(catalogue, edition).links) {
        const { url } = link;
        // An empty address and addresses of this site have checks of their own.
        if (url === '' || isAllowed(url) || url.startsWith('/') || articleMeant(catalogue, url) !== undefined) continue;
        const finding = reason(catalogue, edition, link);
        if (finding) yield findingAt(edition, link, finding);
      }
    }
  },
};

function reason(
  catalogue: Catalogue,
  edition: Edition,
  link: Link,
): Pick<Finding, 'message' | 'advice' | 'fix'> | undefined {
  const { url } = link;
  const folder = folderOf(edition.path);
  const files = [...catalogue.files.keys()]
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length));
  if (isFilm(url) && (files.includes(url) || files.includes(variantName(url, edition.locale)))) return undefined;
  if (/^faq:/i.test(url)) {
    const address = url.toLowerCase();
    return {
      message: `“${url}” has capital letters.`,
      advice: `Write ${address}`,
      ...withAddress(edition, link, address),
    };
  }
  if (/^[^\s/@:]+@[^\s/@:]+\.[a-z]{2,}$/i.test(url)) {
    const message = `“${url}” is no address of a page.`;
    return { message, advice: `Write mailto:${url}`, ...withAddress(edition, link, `mailto:${url}`) };
  }
  if (/^(?:www\.|(?:[a-z0-9-]+\.)+(?:com|ch|org|net|io|fr|eu|email)(?:[/?#]|$))/i.test(url)) {
    const message = `“${url}” lacks the beginning that makes it an address.`;
    return { message, advice: `Write https://${url}`, ...withAddress(edition, link, `https://${url}`) };
  }
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) {
    return {
      message: `“${url.slice(0, 60)}” is an address that pages do not carry.`,
      advice: 'Use an address that begins with https:, mailto: or tel:, or faq: and an id.',
    };
  }
  if (isFilm(url)) {
    const folderName = `There is no film “${url}” in ${folder}.`;
    return { message: folderName, advice: likely(url, files) ?? 'Put the film into that folder.' };
  }
  return {
    message: `“${url}” leads nowhere: a text can link to articles, to sections and to other sites.`,
    advice: 'Write faq: and an id, # and the id of a section, or an address that begins with https:',
  };
}
