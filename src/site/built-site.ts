import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '#i18n/locales.ts';
import { indexPath } from '#search/index-path.ts';
import { openIndex } from '#search/open-index.ts';
import { targetsOf } from '#search/targets.ts';

/** A page of the built site, as far as links and search engines are concerned. */
export interface BuiltPage {
  /** Its address, with the base path: `/kb/fr/2193/modifier/`. */
  address: string;
  /** Language in `<html lang>`. */
  lang: string;
  isHidden: boolean;
  canonical: string | undefined;
  /** Other languages, as search engines read them: code and address. */
  alternates: Map<string, string>;
  /** Everything the page refers to on this site: addresses of pages and files, with their anchors. */
  references: string[];
  ids: Set<string>;
  /** What our security policy forbids: inline scripts, styles and handlers. */
  inline: string[];
}

export interface BuiltSite {
  /** Public origin: `https://help.example.ch`. */
  origin: string;
  base: string;
  pages: Map<string, BuiltPage>;
  /** Addresses of all files, those of pages included as `…/index.html`. */
  files: Set<string>;
  /** Addresses in the sitemap. */
  listed: string[];
  /** Where the search leads, by language: addresses of pages, with their anchors. */
  searchTargets: Map<string, string[]>;
}

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|amp|lt|gt|quot);/gi, (entity, decimal?: string, hex?: string) => {
    if (decimal ?? hex) return String.fromCodePoint(parseInt(decimal ?? hex ?? '', decimal ? 10 : 16));
    return { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }[entity.toLowerCase()] ?? entity;
  });

const attribute = (tag: string, name: string) => {
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return match?.[1] === undefined ? undefined : unescaped(match[1]);
};

/** Read a page. The HTML is our own, with quoted attributes: looking for tags takes a hundredth of parsing it. */
export function readPage(html: string, address: string, origin: string): BuiltPage {
  const page: BuiltPage = {
    address,
    lang: attribute(/<html[^>]*>/.exec(html)?.[0] ?? '', 'lang') ?? '',
    isHidden: /<meta name="robots" content="noindex"/.test(html),
    canonical: undefined,
    alternates: new Map(),
    references: [],
    ids: new Set(),
    inline: [],
  };
  const here = new URL(address, origin);
  const local = (reference: string): string | undefined => {
    if (!URL.canParse(reference, here.href)) return reference;
    const url = new URL(reference, here);
    return url.origin === origin ? url.pathname + url.hash : undefined;
  };
  const refer = (reference: string | undefined) => {
    const target = reference === undefined ? undefined : local(reference);
    if (target) page.references.push(target);
  };

  for (const [tag, name] of html.matchAll(/<([a-z][a-z0-9-]*)(?:\s(?:[^>"]|"[^"]*")*)?>/g)) {
    const id = attribute(tag, 'id');
    if (id) page.ids.add(id);
    const href = attribute(tag, 'href');
    if (name === 'link' && attribute(tag, 'rel') === 'canonical') page.canonical = href && local(href);
    const language = attribute(tag, 'hreflang');
    if (name === 'link' && language && href) page.alternates.set(language, local(href) ?? href);
    refer(href);
    refer(attribute(tag, 'src'));
    if (attribute(tag, 'method') !== 'post') refer(attribute(tag, 'action')); // what posts is answered by a program
    refer(attribute(tag, 'data-target'));
    for (const candidate of attribute(tag, 'srcset')?.split(', ') ?? []) refer(candidate.split(' ')[0]);
    const isData = attribute(tag, 'type') === 'application/ld+json';
    if (
      (name === 'script' && !attribute(tag, 'src') && !isData) ||
      name === 'style' ||
      /\s(style|on[a-z]+)="/.test(tag)
    ) {
      page.inline.push(tag);
    }
  }
  return page;
}

/**
 * Read a built site from its folder.
 *
 * @throws {SearchUnavailableError} When a file of a search index is missing or damaged.
 */
export async function readBuiltSite(folder: string, url: URL): Promise<BuiltSite> {
  const files = new Set<string>();
  const pages = new Map<string, BuiltPage>();
  for (const file of globSync('**/*', { cwd: folder, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name).slice(folder.length).replaceAll('\\', '/').replace(/^\//, '');
    const address = url.pathname + path;
    files.add(address);
    if (!path.endsWith('.html')) continue;
    const html = readFileSync(join(folder, path), 'utf8');
    const pageAddress = address.replace(/index\.html$/, '');
    pages.set(pageAddress, readPage(html, pageAddress, url.origin));
  }
  const sitemap = files.has(`${url.pathname}sitemap.xml`) ? readFileSync(join(folder, 'sitemap.xml'), 'utf8') : '';
  const listed = Array.from(
    sitemap.matchAll(/<loc>([^<]*)<\/loc>/g),
    ([, loc = '']) => new URL(unescaped(loc)).pathname,
  );
  const searchTargets = new Map<string, string[]>();
  for (const locale of locales) {
    const index = await openIndex(locale, (name) => readFile(join(folder, indexPath(locale, name)), 'utf8'));
    searchTargets.set(locale, await targetsOf(index));
  }
  return { origin: url.origin, base: url.pathname, pages, files, listed, searchTargets };
}
