import { z } from 'zod';
import type { ArticleType } from './article-type.ts';
import { sourceFields } from './common-fields.ts';

/** Steps that take a reader from a wish to a result. */
export const howTo = {
  name: 'how-to',
  fields: z.strictObject({ ...sourceFields, type: z.literal('how-to') }),
  skeleton: ['before-you-start', 'steps', 'check'],
} as const satisfies ArticleType;
