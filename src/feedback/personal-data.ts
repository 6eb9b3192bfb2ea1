/*
 * Personal data in texts of readers. The browser warns before it is sent, the server masks what is sent
 * all the same.
 */

export type PersonalData = 'email' | 'password' | 'number' | 'address';

interface Pattern {
  kind: PersonalData;
  pattern: RegExp;
  replacement: string;
}

/** In the order in which they are masked: what contains others comes first. Those of one kind have the same flags. */
const patterns: readonly Pattern[] = [
  // the part of an address that may carry a session or a name
  { kind: 'address', pattern: /(https?:\/\/[^\s?#]{1,300})[?#](?!\[…\])[^\s)\]>"]+/giu, replacement: '$1?[…]' },
  {
    kind: 'email',
    pattern: /[^\s@<>()[\]{}"',;:=]{1,64}@[^\s@<>()[\]{}"',;:=]{1,190}\.\p{L}{2,24}/gu,
    replacement: '[e-mail]',
  },
  {
    // "password: Secret7!", but not "password: the field is missing": a secret has a digit or a sign in it
    kind: 'password',
    pattern:
      /(?<![\p{L}\d])((?:pass(?:word|wort|code|phrase)?|pwd|pw|pin|mdp|mot de passe|kennwort|contraseña|parola d.ordine)\s?[:=]\s?["'«“]?\s?)(?=\S*[\d!#$%&*+\-/=?@^_~])\S{4,100}/giu,
    replacement: '$1[password]',
  },
  { kind: 'address', pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/giu, replacement: '[address]' },
  { kind: 'address', pattern: /(?<![\w:])(?:[\da-f]{0,4}:){3,7}[\da-f]{1,4}(?![\w:])/giu, replacement: '[address]' },
  // IBAN
  {
    kind: 'number',
    pattern: /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[\dA-Z]{4}){2,7}(?: ?[\dA-Z]{1,3})?(?![\p{L}\d])/gu,
    replacement: '[number]',
  },
  // telephone, card and customer numbers, but no dates and no negative error codes: "2023-01-27 10:30", "27.01.2023"
  {
    kind: 'number',
    pattern:
      /(?<![\p{L}\d-])(?!(?:19|20)\d\d-\d\d-\d\d|\d\d?[./]\d\d?[./](?:19|20)\d\d)(?:\+\d(?:[ .\-/()]{0,3}\d){6,}|\(?\d(?:[ .\-/()]{0,3}\d){8,})/gu,
    replacement: '[number]',
  },
];

/**
 * What finds each kind in a text, as a page can carry it: `new RegExp(source, flags)`. What is found is a reason to
 * ask before sending, not a proof.
 */
export const personalDataPatterns = (['email', 'number', 'password', 'address'] as const).map((kind) => {
  const ofKind = patterns.filter((one) => one.kind === kind).map(({ pattern }) => pattern);
  return { kind, source: ofKind.map(({ source }) => source).join('|'), flags: ofKind[0]?.flags.replace('g', '') };
});

/** The text with what looks like personal data replaced by its kind: "write to [e-mail]". */
export const maskPersonalData = (text: string): string =>
  patterns.reduce((masked, { pattern, replacement }) => masked.replace(pattern, replacement), text);
