import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSchemas, jsonSchemaOf } from '#api/index-json.ts';

type Name = keyof typeof apiSchemas;

export const getStaticPaths = (() =>
  Object.keys(apiSchemas).map((name) => ({ params: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { name } }) => Response.json(jsonSchemaOf(name as Name));
