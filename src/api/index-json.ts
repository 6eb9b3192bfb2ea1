import { z } from 'zod';
import type { Catalogue } from '#catalogue/catalogue.ts';
import { apiAddress, feedAddress, llmsAddress, markdownAddress } from '#catalogue/paths.ts';
import { defaultLocale, languages, locales } from '#i18n/locales.ts';
import { articleJsonSchema } from './article-json.ts';
import { idsJsonSchema } from './ids-json.ts';

/** `/api/v1/index.json`: what there is for programs, and where. Fields are only ever added. */
export const indexJsonSchema = z.object({
  version: z.literal(1),
  defaultLocale: z.string(),
  /** Addresses have the base path; `{id}`, `{locale}` and `{slug}` are to be filled in. */
  languages: z.array(z.object({ locale: z.string(), name: z.string(), feed: z.string(), llms: z.string() })),
  ids: z.string(),
  faq: z.string(),
  markdown: z.string(),
  /** JSON Schema of each file. */
  schemas: z.record(z.string(), z.string()),
});

export type IndexJson = z.infer<typeof indexJsonSchema>;

/** The schemas of all files, by name: `/api/v1/schemas/faq.json`. */
export const apiSchemas = {
  index: indexJsonSchema,
  ids: idsJsonSchema,
  faq: articleJsonSchema,
} as const satisfies Record<string, z.ZodType>;

export function indexJson({ base }: Catalogue): IndexJson {
  return {
    version: 1,
    defaultLocale,
    languages: locales.map((locale) => ({
      locale,
      name: languages[locale].name,
      feed: feedAddress(base, locale),
      llms: llmsAddress(base, locale),
    })),
    ids: apiAddress(base, 'ids.json'),
    faq: apiAddress(base, 'faq/{id}.json'),
    markdown: markdownAddress(base, '{locale}', '{id}', '{slug}'),
    schemas: Object.fromEntries(
      Object.keys(apiSchemas).map((name) => [name, apiAddress(base, `schemas/${name}.json`)]),
    ),
  };
}

/** JSON Schema of a file; programs must expect fields that they do not know. */
export const jsonSchemaOf = (name: keyof typeof apiSchemas): object =>
  z.toJSONSchema(apiSchemas[name], { io: 'input' });
