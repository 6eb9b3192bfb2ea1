import { indexPath } from '#search/index-path.ts';
import { manifestName } from '#search/manifest.ts';
import type { BuiltPage, BuiltSite } from './built-site.ts';

/** Something that is wrong with a built page. */
export interface Flaw {
  /** Address of the page. */
  page: string;
  message: string;
}

type Rule = (page: BuiltPage, site: BuiltSite) => Iterable<string>;

const pageAt = (site: BuiltSite, path: string) =>
  site.pages.get(path) ?? site.pages.get(`${path}/`) ?? site.pages.get(path.replace(/index\.html$/, ''));

/** Every address on a page leads somewhere, and every anchor to a place in its page. */
const deadReferences = (page: BuiltPage, site: BuiltSite): Generator<string> => deadAmong(page.references, site);

function* deadAmong(references: readonly string[], site: BuiltSite): Generator<string> {
  for (const reference of new Set(references)) {
    const [path = '', anchor = ''] = reference.split('#');
    const target = pageAt(site, decodeURI(path));
    if (!target && !site.files.has(decodeURI(path))) yield `leads to ${reference}, which does not exist`;
    else if (target && anchor && !target.ids.has(decodeURIComponent(anchor)))
      yield `leads to ${reference}, but that page has no such place`;
  }
}

/** A page that search engines list is canonical to itself; one that stands in for another names that one. */
function* canonicals(page: BuiltPage, site: BuiltSite): Generator<string> {
  if (!page.canonical) {
    if (!page.isHidden) yield 'names no canonical address';
  } else if (!pageAt(site, page.canonical)) yield `names ${page.canonical} as canonical, which does not exist`;
  else if (!page.isHidden && page.canonical !== page.address && page.address !== site.base) {
    yield `is listed by search engines, but names ${page.canonical} as canonical`;
  }
}

/** If a page names another as its French edition, that one names it back. */
function* oneSidedAlternates(page: BuiltPage, site: BuiltSite): Generator<string> {
  if (page.address === site.base) return; // the front door belongs to no language
  for (const [language, address] of page.alternates) {
    const other = pageAt(site, address);
    if (!other) yield `names ${address} for ${language}, which does not exist`;
    else if (language !== 'x-default' && other.alternates.get(page.lang) !== page.address)
      yield `names ${address} for ${language}, which does not name it back`;
  }
}

/** `/fr/…` is in French. */
function* wrongLanguages(page: BuiltPage, site: BuiltSite): Generator<string> {
  const inPath = /^([a-z]{2}(?:-[a-z]{2})?)\//.exec(page.address.slice(site.base.length))?.[1];
  if (inPath && page.lang !== inPath) yield `says lang="${page.lang}"`;
}

/** The constant security policy fits every page: nothing is inline. */
function* inlineCode(page: BuiltPage): Generator<string> {
  for (const tag of page.inline) yield `has something inline: ${tag.slice(0, 80)}`;
}

const rules: readonly Rule[] = [deadReferences, canonicals, oneSidedAlternates, wrongLanguages, inlineCode];

/** Every page that may be listed is in the sitemap once, and nothing else. */
function* sitemapFlaws(site: BuiltSite): Generator<Flaw> {
  const listed = new Set(site.listed);
  const page = `${site.base}sitemap.xml`;
  if (listed.size !== site.listed.length) yield { page, message: 'lists an address twice' };
  for (const address of listed) {
    const target = site.pages.get(address);
    if (!target) yield { page, message: `lists ${address}, which does not exist` };
    else if (target.isHidden) yield { page, message: `lists ${address}, which is hidden from search engines` };
  }
  for (const { address, isHidden } of site.pages.values()) {
    if (!isHidden && !listed.has(address) && address !== site.base) yield { page, message: `does not list ${address}` };
  }
}

/** Every article and section that search can find is there. */
function* searchFlaws(site: BuiltSite): Generator<Flaw> {
  for (const [locale, targets] of site.searchTargets) {
    const page = site.base + indexPath(locale, manifestName);
    if (targets.length === 0) yield { page, message: 'finds no FAQ' };
    for (const message of deadAmong(targets, site)) yield { page, message };
  }
}

/** All flaws of a built site, page by page. */
export function flawsOf(site: BuiltSite): Flaw[] {
  const flaws: Flaw[] = [];
  for (const page of site.pages.values()) {
    for (const rule of rules) for (const message of rule(page, site)) flaws.push({ page: page.address, message });
  }
  return [...flaws, ...sitemapFlaws(site), ...searchFlaws(site)];
}
