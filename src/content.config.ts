import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { articleTypes } from '#catalogue/article-types/index.ts';
import { locales } from '#i18n/locales.ts';
import { editionsLoader } from '#site/loader.ts';

/** One entry per edition, `2193/fr`. What a page shows beyond these fields it asks of the catalogue. */
const editions = defineCollection({
  loader: editionsLoader,
  schema: z.object({
    id: z.string(),
    locale: z.enum(locales),
    title: z.string(),
    slug: z.string(),
    summary: z.string(),
    version: z.iso.date(),
    isSource: z.boolean(),
    isMachine: z.boolean(),
    type: z.enum(articleTypes.map(({ name }) => name)),
    category: z.string(),
    status: z.enum(['draft', 'published', 'archived']),
  }),
});

export const collections = { editions };
