import type { APIRoute, GetStaticPaths } from 'astro';
import { locales } from '#i18n/locales.ts';
import { openSearchXml } from '#site/opensearch.ts';
import { pageContext } from '#site/page-context.ts';

export const getStaticPaths = (() => locales.map((locale) => ({ params: { locale } }))) satisfies GetStaticPaths;

export const GET: APIRoute = (context) => openSearchXml(pageContext(context).locale, 'readers');
