import { likely } from '#catalogue/likely.ts';
import { findingAt, type Check, fileStart } from './check.ts';

/** An article in a category that does not exist stands on no category page. */
export const unknownCategory: Check = {
  name: 'unknown-category',
  severity: 'error',
  *problemsOf({ articles, taxonomy, unreadable }) {
    if (unreadable.has('taxonomy.yaml')) return;
    const keys = taxonomy.products.flatMap(({ categories }) => categories.map(({ key }) => key));
    const products = taxonomy.products.map(({ key }) => key);
    for (const { category, source } of articles.values()) {
      if (keys.includes(category)) continue;
      yield findingAt(source, source.places.category ?? fileStart, {
        message: products.includes(category)
          ? `“${category}” is a product; an article stands in one of its categories.`
          : `There is no category “${category}”.`,
        advice: likely(category, keys) ?? `The categories of taxonomy.yaml are: ${keys.join(', ')}.`,
      });
    }
  },
};
