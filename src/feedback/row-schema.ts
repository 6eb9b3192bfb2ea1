import { z } from 'zod';
import { places, reasons, type Row } from './answer.ts';

const day = z.iso.date();
const answer = {
  key: z.uuidv4(),
  seq: z.int().min(0),
  day,
  locale: z.string().max(20),
  text: z.string().max(6_000).nullable(),
  signs: z.int().min(0),
};
const article = z.string().regex(/^[1-9][0-9]{0,5}$/);
const helpful = z.enum(['yes', 'no']);
const count = z.int().min(1);

/** A row as an export has it, a line of JSON: what is imported is checked like anything from outside. */
export const rowSchema = z.discriminatedUnion('table', [
  z.strictObject({
    table: z.literal('vote'),
    ...answer,
    article,
    version: day,
    helpful,
    reason: z.enum(reasons).nullable(),
  }),
  z.strictObject({ table: z.literal('wish'), ...answer, place: z.enum(places), query: z.string().max(600).nullable() }),
  z.strictObject({ table: z.literal('removal'), digest: z.hex().length(64), seq: answer.seq, day }),
  z.strictObject({ table: z.literal('miss'), day, locale: answer.locale, query: z.string().max(600), count }),
  z.strictObject({ table: z.literal('tally'), day, article, locale: answer.locale, version: day, helpful, count }),
]) satisfies z.ZodType<Row>;
