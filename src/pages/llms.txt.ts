import type { APIRoute } from 'astro';
import { llmsText } from '#api/llms-text.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { getCatalogue } from '#site/catalogue.ts';
import { absolute } from '#site/page-context.ts';

/** Where programs look first; the other languages are linked from it. */
export const GET: APIRoute = () =>
  new Response(llmsText(getCatalogue().catalogue, defaultLocale, absolute), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
