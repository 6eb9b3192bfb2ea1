import type { APIRoute, GetStaticPaths } from 'astro';
import { llmsText } from '#api/llms-text.ts';
import { isLocale, locales } from '#i18n/locales.ts';
import { getCatalogue } from '#site/catalogue.ts';
import { absolute } from '#site/page-context.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { locale = '' } }) =>
  new Response(isLocale(locale) ? llmsText(getCatalogue().catalogue, locale, absolute) : '', {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
