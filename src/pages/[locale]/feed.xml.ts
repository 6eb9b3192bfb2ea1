import type { APIRoute, GetStaticPaths } from 'astro';
import { isLocale, locales } from '#i18n/locales.ts';
import { getCatalogue } from '#site/catalogue.ts';
import { feedXml } from '#site/feed.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { locale = '' } }) =>
  new Response(isLocale(locale) ? feedXml(getCatalogue().catalogue, locale) : '', {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
