import type { APIRoute } from 'astro';
import { indexJson } from '#api/index-json.ts';
import { getCatalogue } from '#site/catalogue.ts';

export const GET: APIRoute = () => Response.json(indexJson(getCatalogue().catalogue));
