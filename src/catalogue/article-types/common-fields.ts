import { z } from 'zod';

const idForm = 'Write an id: 1 to 6 digits, the first not 0, like 2193.';

/** Permanent number of an article: `2193`. YAML reads it as a number; here it is always text. */
export const articleId = z.union(
  [z.string().regex(/^[1-9][0-9]{0,5}$/, idForm), z.int().min(1, idForm).max(999_999, idForm).transform(String)],
  idForm,
);

/** A word that readers type: `2fa`, but also the number 365. */
const keyword = z.union(
  [z.string().min(1), z.int().transform(String)],
  'Write words; a number with a point, and true or false, between quotation marks.',
);

const day = z.iso.date();

/** What every edition says of itself, in its own language. */
const editionFields = {
  /** What a reader would type; 5 to 90 characters. */
  title: z.string().min(5).max(90).describe('What a reader would type, 5 to 90 characters.'),
  /** Last part of the address: ASCII, at most 70 characters, written once. */
  slug: z
    .string()
    .max(70)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write lower-case letters, digits and single hyphens, like create-an-alias.')
    .describe('Last part of the address: lower-case letters, digits and hyphens. Written once, never changed.'),
  /** One sentence, at most 200 characters. */
  summary: z.string().min(20).max(200).describe('One sentence: what the reader will be able to do or will know.'),
  keywords: z.array(keyword).default([]).describe('Words that readers type and the text does not contain.'),
  errors: z.array(z.string().min(1)).default([]).describe('Error messages the article is about, verbatim.'),
};

/** Fields of the source: its own, and those that belong to the article in all languages. */
export const sourceFields = {
  ...editionFields,
  category: z.string().min(1).describe('Key of a category in taxonomy.yaml.'),
  related: z.array(articleId).max(5).default([]).describe('Ids of the best next articles, at most 5.'),
  featured: z.boolean().default(false).describe('Whether the article stands first in its category.'),
  status: z.enum(['draft', 'published', 'archived']).default('published').describe('Who sees the article.'),
  successor: articleId.optional().describe('Id of the article to read instead of this archived one.'),
  updated: day.describe('Day of the last change that readers of translations must know: 2026-05-13.'),
};

/** Fields of a translation. */
export const translationSchema = z.strictObject({
  ...editionFields,
  basedOn: day.describe('The "updated" day of the source that this translation follows.'),
  machine: z.boolean().default(false).describe('A machine translated it and nobody has read it since.'),
});
