import { z } from 'zod';
import { explanation } from './explanation.ts';
import { howTo } from './how-to.ts';
import { quickStart } from './quick-start.ts';
import { reference } from './reference.ts';
import { troubleshooting } from './troubleshooting.ts';

/** All article types, in the order in which `kb new` offers them. */
export const articleTypes = [howTo, troubleshooting, explanation, quickStart, reference] as const;

export type ArticleTypeName = (typeof articleTypes)[number]['name'];

/** Front matter of a source: its `type` decides which fields it has. */
export const sourceSchema = z.discriminatedUnion('type', [
  howTo.fields,
  troubleshooting.fields,
  explanation.fields,
  quickStart.fields,
  reference.fields,
]);
