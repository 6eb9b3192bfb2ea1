import { z } from 'zod';
import { sourceSchema } from './article-types/index.ts';
import { translationSchema } from './article-types/common-fields.ts';
import { redirectsSchema } from './redirects.ts';
import { retiredSchema } from './retired.ts';
import { taxonomySchema } from './taxonomy.ts';
import { termsSchema } from './terms.ts';

/** What may stand in each kind of file: the front matter of editions, and the YAML files by their names. */
export const schemas = {
  'front-matter': z.union([sourceSchema, translationSchema]),
  taxonomy: taxonomySchema,
  terms: termsSchema,
  retired: retiredSchema,
  redirects: redirectsSchema,
} as const;

/**
 * The same as JSON Schema, for programs in which editors write: they complete fields and underline mistakes.
 * Draft 7 is what most of them understand.
 */
export const jsonSchemaOf = (name: keyof typeof schemas): object =>
  z.toJSONSchema(schemas[name], { target: 'draft-7', io: 'input' });
