import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { locales } from '#i18n/locales.ts';
import type { KeepFiles } from './keep-files.ts';
import { pageKey } from './page-key.ts';
import { cutAddresses, shortLinks, type CutAddress, type ShortLink } from './short-links.ts';

/*
 * Every article has three pages that only lead on: `/2193/`, `/en/2193/` and `/fr/2193/`. Astro renders each
 * kind once, with the marks below in place of words and addresses; after the build the marks are filled in
 * for each article. That takes a twentieth of the time of rendering them one by one.
 */

/** Name of the page with the marks, in place of an id. */
const templateId = 'template';

/** The id as a page prints it: a mark, on the template. */
export const shownId = (id: string): string => (id === templateId ? '__id__' : id);

/** Ids whose short link differs from the common one in more than words: they are rendered as they are. */
const isSpecial = ({ editions, mergedInto, removed }: ShortLink): boolean =>
  editions.length !== locales.length || mergedInto !== undefined || removed !== undefined;

/** The short links that Astro renders: all in development; in a build the special ones and the template. */
export function renderedShortLinks(links: ShortLink[], isBuild: boolean): ShortLink[] {
  if (!isBuild) return links;
  const editions = locales.map((locale) => ({
    locale,
    title: `__title-${locale}__`,
    address: `/__address-${locale}__`,
  }));
  return [...links.filter(isSpecial), { id: templateId, editions }];
}

/** The cut addresses that Astro renders: all in development, in a build one template per language. */
export function renderedCutAddresses(addresses: CutAddress[], isBuild: boolean): CutAddress[] {
  if (!isBuild) return addresses;
  return locales.map((locale) => ({ locale, id: templateId, title: '__title__', target: '/__target__' }));
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const filled = (template: string, marks: Record<string, string>) =>
  template.replace(/\/?__([a-z-]+)__/g, (mark, name: string) => (name in marks ? escaped(marks[name] ?? '') : mark));

function write(folder: string, path: string, html: string): void {
  mkdirSync(`${folder}/${path}`, { recursive: true });
  writeFileSync(`${folder}/${path}/index.html`, html);
}

/** Take the template of a kind out of the built site. */
function takeTemplate(folder: string, path: string): string {
  const html = readFileSync(`${folder}/${path}/index.html`, 'utf8');
  rmSync(`${folder}/${path}`, { recursive: true });
  return html;
}

/** Pages that only lead on and are made of a template. */
export interface Stubs {
  links: ShortLink[];
  addresses: CutAddress[];
}

/** Those that the last site does not have. */
export const newStubs = (catalogue: Catalogue, { keeps }: Pick<KeepFiles, 'keeps'>): Stubs => ({
  links: shortLinks(catalogue).filter((link) => !isSpecial(link) && !keeps(`${link.id}/index.html`, pageKey(link))),
  addresses: cutAddresses(catalogue).filter(
    ({ locale, id, target, title }) => !keeps(`${locale}/${id}/index.html`, pageKey({ target, title })),
  ),
});

/** Fill them in, in a site that is finished but for them. */
export function fillStubs(folder: string, { links, addresses }: Stubs): void {
  const short = takeTemplate(folder, templateId);
  for (const link of links) {
    const marks: Record<string, string> = { id: link.id };
    for (const { locale, title, address } of link.editions) {
      marks[`title-${locale}`] = title;
      marks[`address-${locale}`] = address;
    }
    write(folder, link.id, filled(short, marks));
  }
  const cut = new Map(locales.map((locale) => [locale, takeTemplate(folder, `${locale}/${templateId}`)]));
  for (const { locale, id, title, target } of addresses) {
    write(folder, `${locale}/${id}`, filled(cut.get(locale) ?? '', { title, target }));
  }
}
