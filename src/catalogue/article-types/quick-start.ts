import { z } from 'zod';
import type { ArticleType } from './article-type.ts';
import { sourceFields } from './common-fields.ts';

/** A hub of choices for a beginning: links to what comes next. */
export const quickStart = {
  name: 'quick-start',
  fields: z.strictObject({ ...sourceFields, type: z.literal('quick-start') }),
  skeleton: ['choices', 'help'],
} as const satisfies ArticleType;
