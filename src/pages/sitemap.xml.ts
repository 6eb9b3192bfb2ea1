import type { APIRoute } from 'astro';
import { getCatalogue } from '#site/catalogue.ts';
import { sitemapXml } from '#site/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapXml(getCatalogue().catalogue), { headers: { 'content-type': 'application/xml' } });
