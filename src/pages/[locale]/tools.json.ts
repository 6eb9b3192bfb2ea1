import type { APIRoute, GetStaticPaths } from 'astro';
import { isLocale, locales } from '#i18n/locales.ts';
import { toolWords } from '#site/tool-words.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { locale = '' } }) =>
  isLocale(locale) ? Response.json(toolWords(locale)) : new Response(null, { status: 404 });
