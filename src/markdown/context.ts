import type { Locale } from '#i18n/locales.ts';
import type { Translator } from '#i18n/translator.ts';

/** What the dialect must know about the rest of the knowledge base. It asks; it does not look. */
export interface Context {
  /** Language of the edition that is composed. */
  locale: Locale;
  /** Strings of that language: labels of alerts, words for steps. */
  t: Translator;
  /** The article with this id as a link needs it, or `undefined` when there is none to link to. */
  articleNamed(id: string): LinkTarget | undefined;
  /**
   * The image to show for `create.png`: its variant for the language (`create.fr.png`) where there is one.
   *
   * @returns Path from the content folder, `faq/2193/create.fr.png`, or `undefined` when there is no such file.
   */
  fileNamed(name: string): string | undefined;
}

export interface LinkTarget {
  /** Current title of the edition that the link leads to. */
  title: string;
  /** Address of its page, with the site's base path: `/fr/2193/modifier-un-mot-de-passe/`. */
  address: string;
  /** Language of that edition: another than the context's when the article is not translated. */
  locale: Locale;
}
