import { z } from 'zod';
import type { ArticleType } from './article-type.ts';
import { sourceFields } from './common-fields.ts';

/** Limits and settings to look up: tables. */
export const reference = {
  name: 'reference',
  fields: z.strictObject({ ...sourceFields, type: z.literal('reference') }),
  skeleton: ['values', 'exceptions'],
} as const satisfies ArticleType;
