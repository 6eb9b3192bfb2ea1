import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearchXml } from '#site/opensearch.ts';
import { pageContext, staffPaths } from '#site/page-context.ts';

export const getStaticPaths = staffPaths satisfies GetStaticPaths;

export const GET: APIRoute = (context) => openSearchXml(pageContext(context).locale, 'staff');
