import type { z } from 'zod';

/** A kind of article: the fields its source has and the outline it starts from. */
export interface ArticleType {
  name: string;
  /** Front matter of the source. */
  fields: z.ZodObject;
  /** Ids of the headings that `kb new` writes; their wording is in the strings, `skeleton.<id>`. */
  skeleton: readonly string[];
}
