import { formats } from '#components/article/link-formats.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';

/** What the tools of an article say in a language: fetched with them, so that pages stay small. */
export function toolWords(locale: Locale) {
  const t = translator(locale);
  return {
    copied: t('article.copied'),
    copiedAs: t('shortLink.copied'),
    copyValue: t('article.copyValue'),
    enlarge: t('article.enlarge'),
    failed: t('shortLink.failed'),
    section: t('shortLink.section'),
    /** Names of the forms in which a link is copied, in the order of the menu. */
    formats: formats.map((format) => ({ format, name: t(`shortLink.${format}`) })),
  };
}

export type ToolWords = ReturnType<typeof toolWords>;
