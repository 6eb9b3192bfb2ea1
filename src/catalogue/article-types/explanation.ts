import { z } from 'zod';
import type { ArticleType } from './article-type.ts';
import { sourceFields } from './common-fields.ts';

/** What something is and why: no steps. */
export const explanation = {
  name: 'explanation',
  fields: z.strictObject({ ...sourceFields, type: z.literal('explanation') }),
  skeleton: ['in-short', 'how-it-works'],
} as const satisfies ArticleType;
