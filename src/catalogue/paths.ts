import { defaultLocale, isLocale, type Locale } from '#i18n/locales.ts';

/*
 * The only place that knows how a file, an edition and an address correspond.
 * All addresses end in a slash and begin with the site's base path.
 */

/** Where an edition stands in the content folder: `faq/2193/fr.md`. */
export const editionPath = (id: string, locale: string): string => `faq/${id}/${locale}.md`;

/** Which edition a file of the content folder is, or `undefined` when its place says that it is none. */
export function editionAt(path: string): { id: string; locale: Locale } | undefined {
  const [, id, locale] = /^faq\/([1-9][0-9]{0,5})\/([a-z-]+)\.md$/.exec(path) ?? [];
  return id && locale && isLocale(locale) ? { id, locale } : undefined;
}

/** Where stands what readers of a language ask when an article is their answer: `faq/2193/fr.questions.txt`. */
export const questionsPath = (id: string, locale: string): string => `faq/${id}/${locale}.questions.txt`;

/** Which article and language a file of questions belongs to, or `undefined` when its place says that it is none. */
export function questionsAt(path: string): { id: string; locale: Locale } | undefined {
  const edition = path.endsWith('.questions.txt') ? path.replace('.questions.txt', '.md') : '';
  return editionAt(edition);
}

/** Folder of the article that a file of the content folder belongs to: `faq/2193/`. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The variant of an image for a language: `create.png` in French is `create.fr.png`. */
export const variantName = (name: string, locale: string): string => name.replace(/(\.[a-z0-9]+)$/i, `.${locale}$1`);

/** The language-neutral permanent address that support staff paste: `/2193/`. */
export const shortAddress = (base: string, id: string): string => `${base}${id}/`;

/** Canonical address of an edition, or of the page that stands in for a missing one. */
export const articleAddress = (base: string, locale: string, id: string, slug: string): string =>
  `${base}${locale}/${id}/${slug}/`;

/** An edition as Markdown, for programs: `/fr/2193/modifier-un-mot-de-passe.md`. */
export const markdownAddress = (base: string, locale: string, id: string, slug: string): string =>
  `${base}${locale}/${id}/${slug}.md`;

/** Files for programs, by name: `/api/v1/faq/2193.json`. */
export const apiAddress = (base: string, name: string): string => `${base}api/v1/${name}`;

/** An article's address cut after the id: it leads on to the canonical one. */
export const cutAddress = (base: string, locale: string, id: string): string => `${base}${locale}/${id}/`;

/** What is new in a language, for feed readers. */
export const feedAddress = (base: string, locale: string): string => `${base}${locale}/feed.xml`;

/** What there is in a language, for programs that read text. */
export const llmsAddress = (base: string, locale: string): string => `${base}${locale}/llms.txt`;

/** Pages of a language that are no articles, by name. The home page has the name ''. */
export type PageName = '' | 'all' | 'contact' | 'feedback' | 'search' | 'thanks' | '404';

export const pageAddress = (base: string, locale: string, name: PageName): string =>
  `${base}${locale}/${name && `${name}/`}`;

/** `/fr/category/account/`, `/fr/category/account/login/`. */
export const categoryAddress = (base: string, locale: string, product: string, category?: string): string =>
  `${base}${locale}/category/${product}/${category ? `${category}/` : ''}`;

/** Pages for staff: `/staff/`, in other languages than the default `/staff/fr/`. */
export const staffAddress = (base: string, locale: string): string =>
  `${base}staff/${locale === defaultLocale ? '' : `${locale}/`}`;

export const translationsAddress = (base: string, locale: string): string =>
  `${staffAddress(base, locale)}translations/`;
