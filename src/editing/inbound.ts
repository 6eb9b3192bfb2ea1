import type { Article, Catalogue, Edition } from '#catalogue/catalogue.ts';
import { textOf } from '#catalogue/text.ts';
import { editionFor } from '#catalogue/translation-state.ts';
import type { Link } from '#markdown/outline.ts';
import { takeApart } from '#markdown/written-link.ts';
import { rewrite, type Write } from './edit.ts';
import { editFrontMatter, writtenFields } from './front-matter-edit.ts';
import { withoutValue, withValue } from './yaml-edit.ts';

/** Where readers who were led to an article are led instead. */
export interface Redirection {
  /** The article that they no longer reach. */
  id: string;
  /** The one to reach instead; absent: nothing takes its place, and links become plain words. */
  to?: string | undefined;
}

/** Texts of the content folder that an edit is changing, by path. */
export type Texts = Map<string, string>;

/** Change one text, on top of what was changed before. */
export function change(texts: Texts, { written }: Catalogue, path: string, by: (text: string) => string): void {
  texts.set(path, by(texts.get(path) ?? written.get(path) ?? ''));
}

export const writesOf = ({ written }: Catalogue, texts: Texts): Write[] =>
  [...texts].flatMap(([path, text]) => rewrite(path, written.get(path), text));

/**
 * Lead all links in texts elsewhere, and the addresses of former sites and retired ids.
 *
 * @returns Paths of texts in which a link became plain words, for the editor to read again.
 */
export function redirectLinks(catalogue: Catalogue, texts: Texts, redirection: Redirection): string[] {
  redirectYaml(catalogue, texts, redirection);
  return [...catalogue.articles.values()]
    .filter(({ id }) => id !== redirection.id)
    .flatMap(({ editions }) => [...editions.values()])
    .flatMap((edition) => redirectLinksIn(catalogue, texts, edition, redirection));
}

/** Put another article into all lists of related and featured articles and all successors, or none. */
export function redirectLists(catalogue: Catalogue, texts: Texts, redirection: Redirection): void {
  for (const article of catalogue.articles.values()) {
    if (article.id !== redirection.id) redirectFields(catalogue, texts, article, redirection);
  }
  redirectEntry(catalogue, texts, 'taxonomy.yaml', ['featured'], catalogue.taxonomy.featured, redirection);
}

function redirectLinksIn(catalogue: Catalogue, texts: Texts, edition: Edition, { id, to }: Redirection): string[] {
  const links = textOf(catalogue, edition).links.filter(({ faq }) => faq === id);
  if (links.length === 0) return [];
  const length = catalogue.written.get(edition.path)?.length ?? 0;
  change(texts, catalogue, edition.path, (text) => {
    // Places are counted from the end: the front matter may be longer or shorter than it was.
    const shift = text.length - length;
    return links.reduceRight((changed, link) => {
      const [start, end] = [link.start + shift, link.end + shift];
      const written = text.slice(start, end);
      const instead =
        to === undefined ? asWords(catalogue, written, link) : withTarget(catalogue, edition, written, link, to);
      return changed.slice(0, start) + instead + changed.slice(end);
    }, text);
  });
  return to === undefined ? [edition.path] : [];
}

/** The link with another target. Its section is kept if the new target has one of that name. */
function withTarget(catalogue: Catalogue, edition: Edition, written: string, link: Link, to: string): string {
  const parts = takeApart(written, link.url);
  if (!parts) return written;
  const target = catalogue.articles.get(to);
  const sections = target ? textOf(catalogue, editionFor(target, edition.locale)).headings : [];
  const anchor = sections.some(({ id }) => id === link.anchor) ? `#${link.anchor ?? ''}` : '';
  return `${written.slice(0, parts.address.start)}faq:${to}${anchor}${written.slice(parts.address.end)}`;
}

/** The words of a link; of one without words, the title that it printed. */
function asWords(catalogue: Catalogue, written: string, link: Link): string {
  const { words } = takeApart(written, link.url) ?? {};
  if (words && !link.hasAutomaticText) return written.slice(words.start, words.end);
  const article = catalogue.articles.get(link.faq ?? '');
  const title = article ? writtenFields(catalogue, article.source).title : link.text;
  return `"${title.replace(/[\\`*_[\]<>#]/g, '\\$&')}"`;
}

function redirectFields(catalogue: Catalogue, texts: Texts, article: Article, { id, to }: Redirection): void {
  const { source, related, successor } = article;
  const at = related.indexOf(id);
  if (at < 0 && successor !== id) return;
  change(texts, catalogue, source.path, (text) =>
    editFrontMatter(text, (yaml) => {
      const isKept = to !== undefined && !related.includes(to) && to !== article.id;
      const withRelated =
        at < 0 ? yaml : isKept ? withValue(yaml, ['related', at], to) : withoutValue(yaml, ['related', at]);
      if (successor !== id) return withRelated;
      return to !== undefined && to !== article.id
        ? withValue(withRelated, ['successor'], to)
        : withoutValue(withRelated, ['successor']);
    }),
  );
}

/** Put another id into a list of a YAML file, or none. */
function redirectEntry(
  catalogue: Catalogue,
  texts: Texts,
  path: string,
  keys: (string | number)[],
  list: readonly string[],
  { id, to }: Redirection,
): void {
  const at = list.indexOf(id);
  if (at < 0) return;
  change(texts, catalogue, path, (yaml) =>
    to !== undefined && !list.includes(to) ? withValue(yaml, [...keys, at], to) : withoutValue(yaml, [...keys, at]),
  );
}

function redirectYaml(catalogue: Catalogue, texts: Texts, redirection: Redirection): void {
  const { id, to } = redirection;
  for (const [other, retirement] of catalogue.retired) {
    if (retirement.kind === 'removed') {
      const keys = [other, 'alternatives'];
      redirectEntry(catalogue, texts, 'retired.yaml', keys, retirement.alternatives, redirection);
    } else if (retirement.target === id && to !== undefined) {
      change(texts, catalogue, 'retired.yaml', (yaml) => withValue(yaml, [other, 'mergedInto'], to));
    }
  }
  if (to === undefined) return;
  for (const [at, redirect] of catalogue.redirects.entries()) {
    if (redirect.to !== `faq:${id}`) continue;
    change(texts, catalogue, 'redirects.yaml', (yaml) => withValue(yaml, ['redirects', at, 'to'], `faq:${to}`));
  }
}
