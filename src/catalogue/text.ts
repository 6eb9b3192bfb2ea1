import { hash } from 'node:crypto';
import { translator } from '#i18n/translator.ts';
import { compose } from '#markdown/compose.ts';
import type { Context, LinkTarget } from '#markdown/context.ts';
import type { Outline, Phrase } from '#markdown/outline.ts';
import { toHtml } from '#markdown/to-html.ts';
import type { Catalogue, Edition } from './catalogue.ts';
import { codeVersion } from './code-version.ts';
import { glossaryOf } from './glossary.ts';
import { articleAddress, folderOf, variantName } from './paths.ts';
import { finalTarget } from './retired.ts';
import { editionFor } from './translation-state.ts';

/** What an edition says, after our Markdown features were applied. */
export interface Text extends Outline {
  /** The editor's own words, before typography. */
  phrases: Phrase[];
  /** Keys of the explained terms that the text names. */
  terms: string[];
  /** Names this text in this context: two equal digests are the same page body. */
  digest: string;
}

/** A text, and its HTML unless the cache keeps that. */
export interface ComposedText {
  text: Text;
  html?: string;
}

/** What a link to an id leads to: the article, or the one it was merged into. */
export function linkTarget(catalogue: Catalogue, id: string, edition: Edition): LinkTarget | undefined {
  const article = catalogue.articles.get(finalTarget(catalogue.retired, id));
  if (!article) return undefined;
  const { title, slug, locale } = editionFor(article, edition.locale);
  return { title, locale, address: articleAddress(catalogue.base, edition.locale, article.id, slug) };
}

function contextOf(catalogue: Catalogue, edition: Edition): Context {
  const folder = folderOf(edition.path);
  const existing = (name: string) => (catalogue.files.has(folder + name) ? folder + name : undefined);
  return {
    locale: edition.locale,
    t: translator(edition.locale),
    articleNamed: (id) => linkTarget(catalogue, id, edition),
    fileNamed: (name) => existing(variantName(name, edition.locale)) ?? existing(name),
  };
}

/** Digest of all that a text depends on: its file, what its links lead to, and the files it may show. */
function digestOf(catalogue: Catalogue, edition: Edition): string {
  const targets = Array.from(edition.body.matchAll(/faq:(\d+)/g), ([, id = '']) => [
    id,
    linkTarget(catalogue, id, edition),
  ]);
  const folder = folderOf(edition.path);
  const files = edition.body.includes('](')
    ? Array.from(catalogue.files.keys()).filter((path) => path.startsWith(folder))
    : [];
  return hash(
    'sha1',
    JSON.stringify([codeVersion, glossaryOf(catalogue.terms).digest, edition.locale, edition.body, targets, files]),
  );
}

function composed(catalogue: Catalogue, edition: Edition): ComposedText {
  let entry = catalogue.texts.get(edition);
  if (entry) return entry;

  const digest = digestOf(catalogue, edition);
  const kept = catalogue.cache?.outline(digest);
  if (kept) {
    entry = { text: JSON.parse(kept) as Text };
  } else {
    const context = contextOf(catalogue, edition);
    const { tree, outline, phrases } = compose(edition.body, context);
    const words = outline.sections.map(({ text }) => text).join(' ');
    const terms = glossaryOf(catalogue.terms).finder(edition.locale)(words);
    entry = { text: { ...outline, phrases, terms, digest }, html: toHtml(tree, context) };
    if (catalogue.cache) {
      catalogue.cache.put(digest, JSON.stringify(entry.text), entry.html ?? '');
      delete entry.html; // thousands of pages need not stay in memory
    }
  }
  catalogue.texts.set(edition, entry);
  return entry;
}

/** Outline of an edition's text. Each edition is parsed once; page, search, links and checks share it. */
export const textOf = (catalogue: Catalogue, edition: Edition): Text => composed(catalogue, edition).text;

/** Safe HTML of an edition's text, with `kb-file:` addresses for local files. */
export function htmlOf(catalogue: Catalogue, edition: Edition): string {
  const { text, html } = composed(catalogue, edition);
  const known = html ?? catalogue.cache?.html(text.digest);
  if (known !== undefined) return known;
  // somebody tidied the cache since
  const context = contextOf(catalogue, edition);
  return toHtml(compose(edition.body, context).tree, context);
}
