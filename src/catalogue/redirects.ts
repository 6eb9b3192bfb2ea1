import { z } from 'zod';

/** `redirects.yaml`: addresses of former sites, and where they lead now. */
export const redirectsSchema = z.strictObject({
  redirects: z.array(
    z.strictObject({
      from: z
        .string()
        .regex(/^\/\S*$/, 'Write a path that begins with a slash, without spaces and without the name of the site.')
        .describe('Path as it was: /support/faq/admin2/service-mail.'),
      to: z
        .string()
        .regex(/^(faq:[1-9][0-9]{0,5}|\/\S*)$/, 'Write faq:2193, or a path of this site that begins with a slash.')
        .describe('faq:2193, or a path of this site.'),
    }),
  ),
});

export type Redirect = z.infer<typeof redirectsSchema>['redirects'][number];
