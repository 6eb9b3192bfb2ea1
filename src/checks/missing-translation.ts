import { locales } from '#i18n/locales.ts';
import { fileStart, findingAt, nameOfLanguage, type Check } from './check.ts';

/** An article that some readers only get in another language. */
export const missingTranslation: Check = {
  name: 'missing-translation',
  severity: 'warning',
  *problemsOf({ articles, unreadable }) {
    for (const { id, status, editions, source } of articles.values()) {
      if (status !== 'published') continue;
      for (const locale of locales) {
        if (editions.has(locale) || unreadable.has(`faq/${id}/${locale}.md`)) continue;
        yield findingAt(source, fileStart, {
          message: `FAQ ${id} has no edition in ${nameOfLanguage(locale)}.`,
          advice: `Begin one with: npm run kb -- translate ${id} ${locale}`,
        });
      }
    }
  },
};
