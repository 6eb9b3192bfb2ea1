import { z } from 'zod';
import type { ArticleType } from './article-type.ts';
import { sourceFields } from './common-fields.ts';

/** An error or failure: message, cause and cure. */
export const troubleshooting = {
  name: 'troubleshooting',
  fields: z.strictObject({ ...sourceFields, type: z.literal('troubleshooting') }),
  skeleton: ['cause', 'solution', 'if-that-fails'],
} as const satisfies ArticleType;
