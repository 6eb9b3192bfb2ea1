import type { APIRoute, GetStaticPaths } from 'astro';
import { articleJsons } from '#api/article-json.ts';
import { getCatalogue } from '#site/catalogue.ts';
import { pageKey } from '#site/page-key.ts';

export const getStaticPaths = (() => {
  const { catalogue, links } = getCatalogue();
  return Array.from(articleJsons(catalogue, links), ([id, json]) => ({
    params: { id },
    props: { json },
    cacheKey: pageKey(json),
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.json);
