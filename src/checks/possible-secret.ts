import type { Catalogue } from '#catalogue/catalogue.ts';
import { questionsAt } from '#catalogue/paths.ts';
import { editionsOf, findingAt, placeWithin, type Check } from './check.ts';

/** What keys and tokens look like, by those who issue them. */
const secrets: [what: string, form: RegExp][] = [
  ['a private key', /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g],
  ['an access key of Amazon', /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,})\b/g],
  ['a token of Slack', /\bxox[abprs]-[A-Za-z0-9-]{10,}/g],
  ['a key of Google', /\bAIza[\w-]{35}\b/g],
  ['a key of Stripe', /\b[sr]k_live_[A-Za-z0-9]{16,}\b/g],
  ['a session token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g],
  ['a password in an address', /\b[a-z]+:\/\/[^\s/:@]+:[^\s/@]{3,}@/g],
  [
    'a password',
    /(?:password|passwd|pwd|mot de passe|api[ _-]?key|secret|token)\W{0,3}[:=]\s*[`"']?(?=[^\s`"']*\d)(?=[^\s`"']*[A-Za-z])[^\s`"'<>]{8,}/gi,
  ],
];

/** The beginnings of all of them, to look once at each text. */
const anySecret =
  /PRIVATE KEY|A[KS]IA|gh[pousr]_|github_pat|xox|AIza|k_live_|eyJ|:\/\/[^\s/]*:[^\s/]*@|(?:passw|pwd|mot de passe|key|secret|token)[^\n:=]{0,12}[:=]/i;

/** Something that must not be published, in text or code. Examples are easily told apart: write "example". */
export const possibleSecret: Check = {
  name: 'possible-secret',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const { path, body } of publishedTexts(catalogue)) {
      if (!anySecret.test(body)) continue;
      for (const [what, form] of secrets) {
        for (const match of body.matchAll(form)) {
          if (/example|exemple|xxx|\.\.\./i.test(match[0])) continue;
          yield findingAt({ path }, placeWithin({ line: 1, column: 1 }, body, match.index), {
            message: `This looks like ${what}: “${match[0].slice(0, 12)}…”.`,
            advice: 'If it is real, remove it and have it replaced; if not, write “example” into it.',
          });
        }
      }
    }
  },
};

/** Texts of articles, and questions: their words stand in the search index. */
function* publishedTexts(catalogue: Catalogue): Generator<{ path: string; body: string }> {
  yield* editionsOf(catalogue);
  for (const [path, body] of catalogue.written) if (questionsAt(path)) yield { path, body };
}
