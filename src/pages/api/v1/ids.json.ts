import type { APIRoute } from 'astro';
import { idsJson } from '#api/ids-json.ts';
import { getCatalogue } from '#site/catalogue.ts';

export const GET: APIRoute = () => Response.json(idsJson(getCatalogue().catalogue));
