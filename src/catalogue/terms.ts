import { z } from 'zod';
import { localized, type Localized } from './localized.ts';

const words = localized(z.array(z.string().min(1)));

/** `terms.yaml`: what things are called, what readers call them, and what they are called no longer. */
export const termsSchema = z.strictObject({
  terms: z.array(
    z.strictObject({
      key: z
        .string()
        .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write lower-case letters, digits and single hyphens, like mail-service.'),
      name: localized(z.string().min(1)).describe('The name to use.'),
      definition: localized(z.string().min(1)).optional().describe('A sentence for readers who do not know the word.'),
      synonyms: words.optional().describe('Names that mean the same: search takes one for the other, both ways.'),
      alsoTyped: words
        .optional()
        .describe('Words that lead here, but not from here elsewhere: abbreviations, slips, vaguer words.'),
      retired: words
        .optional()
        .describe('Names it no longer has. Search understands them; new text must not use them.'),
    }),
  ),
});

export interface Term {
  key: string;
  name: Localized;
  definition?: Localized | undefined;
  synonyms?: Localized<string[]> | undefined;
  alsoTyped?: Localized<string[]> | undefined;
  retired?: Localized<string[]> | undefined;
}
