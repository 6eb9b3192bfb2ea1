import type { Loader } from 'astro/loaders';
import { inOrder } from '#catalogue/problem.ts';
import { textOf } from '#catalogue/text.ts';
import { findErrors } from '#checks/find-problems.ts';
import { readSite } from './catalogue.ts';
import { ContentError } from './content-error.ts';

/**
 * Fill Astro's collection from the catalogue.
 *
 * The digest of an entry covers everything its page body depends on (the file, the titles and addresses it
 * links to, our plugins), so an entry changes exactly when its page does. Bodies stay in the text cache;
 * Astro's store, which the build loads as one module, holds only the fields.
 *
 * @throws {ContentError} In a build, when the content has errors: a site with errors is never built.
 */
export const editionsLoader: Loader = {
  name: 'editions',
  load({ store, watcher, logger }) {
    const { catalogue, problems } = readSite();
    const errors = inOrder([...problems.filter(({ severity }) => severity === 'error'), ...findErrors(catalogue)]);
    if (errors.length > 0 && !watcher) throw new ContentError(errors);
    for (const { path, line, column, message } of errors)
      logger.error(`${path}:${String(line)}:${String(column)} ${message}`);

    const seen = new Set<string>();
    for (const article of catalogue.articles.values()) {
      for (const { id, locale, title, slug, summary, version, isSource, isMachine } of article.editions.values()) {
        const key = `${id}/${locale}`;
        const edition = article.editions.get(locale);
        if (!edition) continue;
        seen.add(key);
        const { type, category, status } = article;
        const data = { id, locale, title, slug, summary, version, isSource, isMachine, type, category, status };
        store.set({ id: key, data, digest: textOf(catalogue, edition).digest });
      }
    }
    for (const key of store.keys()) if (!seen.has(key)) store.delete(key);
    return Promise.resolve();
  },
};
