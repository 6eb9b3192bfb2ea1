import { z } from 'zod';
import { locales } from '#i18n/locales.ts';
import { longestQuery, longestText, places, reasons } from './answer.ts';
import { cleanText, isWithin } from './clean-text.ts';

/*
 * What a browser sends to the feedback endpoint. The same fields come as JSON or from a form.
 */

/** A text in fewer characters than this, else `too_long`; an empty one is none. */
const textUpTo = (limit: number) =>
  z
    .string()
    .transform(cleanText)
    .refine((text) => isWithin(text, limit), 'too_long');

const orNone = <Schema extends z.ZodType>(schema: Schema) =>
  schema.optional().transform((value) => (value === '' || value === undefined ? null : value));

const fields = {
  /** Version of this contract. */
  v: z.literal(1),
  key: z.uuidv4().toLowerCase(),
  seq: z.int().min(0).max(1_000_000),
  locale: z.enum(locales),
  /** A field that people do not see. */
  website: z.string().optional(),
  /** Milliseconds between showing the form and sending it. */
  shown: z.number().min(0).optional(),
};

export const messageSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('vote'),
    ...fields,
    article: z.string().regex(/^[1-9][0-9]{0,5}$/),
    version: z.iso.date(),
    helpful: z.enum(['yes', 'no']),
    reason: orNone(z.enum(['', ...reasons])),
    text: orNone(textUpTo(longestText)),
  }),
  z.strictObject({
    kind: z.literal('wish'),
    ...fields,
    place: z.enum(places),
    query: orNone(textUpTo(longestQuery)),
    text: textUpTo(longestText).refine((text) => text !== '', 'missing'),
  }),
  z.strictObject({
    /** A search that found nothing, sent by the search itself. */
    kind: z.literal('miss'),
    v: fields.v,
    locale: fields.locale,
    query: textUpTo(longestQuery).refine((text) => text !== '', 'missing'),
  }),
  z.strictObject({ kind: z.literal('removal'), v: fields.v, key: fields.key, seq: fields.seq.default(0) }),
]);

export type Message = z.infer<typeof messageSchema>;

/** What is wrong with a field, as a code that the page has a sentence for. */
export type FieldProblem = 'missing' | 'too_long' | 'unknown' | 'invalid';

/** Read a message, or say for each field what is wrong with it. */
export function readMessage(
  input: unknown,
): { message: Message; problems?: never } | { message?: never; problems: Record<string, FieldProblem> } {
  const { data, error } = messageSchema.safeParse(input, { reportInput: true });
  if (data) return { message: data };
  return { problems: Object.fromEntries(error.issues.flatMap(problemsOf)) };
}

function problemsOf(issue: z.core.$ZodIssue): [string, FieldProblem][] {
  // a message may have thousands of wrong names: the first are enough to find the mistake
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, 10).map((key) => [cleanText(key).slice(0, 40), 'unknown']);
  const field = String(issue.path[0] ?? 'message');
  if (issue.code === 'custom') return [[field, issue.message === 'too_long' ? 'too_long' : 'missing']];
  return [[field, issue.input === undefined || issue.input === '' ? 'missing' : 'invalid']];
}

/**
 * The fields of a form in the shape of a message. Fields that the message does not have are left out: forms
 * have buttons, and programs that fill forms in add their own.
 *
 * @param newKey Makes the key that a browser without script could not make.
 */
export function messageFromForm(form: URLSearchParams, newKey: () => string): Record<string, unknown> {
  const fields = Object.fromEntries(form); // of two fields with one name the last counts
  const schema = messageSchema.options.find(({ shape }) => shape.kind.value === fields.kind);
  const names = Object.keys(schema?.shape ?? { kind: '' });
  const message: Record<string, unknown> = {};
  for (const name of names) {
    const value = fields[name] || defaults[name]?.(newKey);
    if (value !== undefined) message[name] = numbers.has(name) ? Number(value) : value;
  }
  return message;
}

const numbers = new Set(['v', 'seq', 'shown']);
const defaults: Record<string, (newKey: () => string) => string> = {
  v: () => '1',
  seq: () => '0',
  key: (newKey) => newKey(),
};
