import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languageOf } from '#search/analysis/index.ts';
import { wordsOf } from '#search/analysis/words.ts';

/** Terms of a text: of a compound, with its parts behind it; stop words in brackets. */
async function termsOf(text: string, locale: string): Promise<string> {
  const words = wordsOf(text, await languageOf(locale));
  return words.map(({ term, parts, isStopWord }) => (isStopWord ? `(${term})` : [term, ...parts].join('+'))).join(' ');
}

test('accents, case, ligatures and kinds of apostrophe make no difference', async () => {
  for (const text of [
    'Créer l’hébergement',
    "creer l'hebergement",
    'CRÉER L‘HÉBERGEMENT',
    'cre\u0301er l´hébergement',
  ]) {
    assert.equal(await termsOf(text, 'fr'), 'cre heberg', text);
  }
  assert.equal(await termsOf('cœur', 'fr'), await termsOf('coeur', 'fr'));
  assert.equal(await termsOf('Straße', 'de'), await termsOf('Strasse', 'de'));
});

test('French elisions and pronouns tied by hyphens are taken off', async () => {
  assert.equal(await termsOf("l'adresse d’envoi jusqu'à refuse-t-il", 'fr'), 'adress envoi (a) refus');
});

test('English genitives and short forms of verbs are taken off, a negation is not', async () => {
  const terms = await termsOf("I'd, they're, we’ll, I've, I'm, it's the users’ boss's, don't", 'en');
  assert.equal(terms, '(i) (thei) (we) (i) (i) (it) (the) user boss dont');
});

test('a mistyped word does not become a negation by losing its ending', async () => {
  assert.equal(await termsOf('mot de pase, je ne peux pas', 'fr'), 'mot (de) pase (je) (ne) peu pas');
});

test('no-break spaces and French quotation marks only part words', async () => {
  assert.equal(await termsOf('« mot de passe » :\u00a0oublié\u202f?', 'fr'), 'mot (de) pass oubli');
});

test('a word with a hyphen is one word, and found by its parts', async () => {
  assert.equal(await termsOf('e-mail email E‑Mails', 'en'), 'email+mail email email+mail');
  assert.equal(await termsOf('Wi-Fi out-of-office', 'en'), 'wifi outofoffic+out+offic');
});

test('names in camel case are one word, and found by their parts', async () => {
  assert.equal(await termsOf('WorkSpace kDrive iPhone', 'en'), 'workspac+work+spac kdriv+driv iphon+phon');
});

test('numbers, protocols, hosts and file names stay whole, and are found by their parts', async () => {
  assert.equal(await termsOf('2193 993 2fa POP3 4xx', 'en'), '2193 993 2fa pop3+pop 4xx');
  assert.equal(await termsOf('mail.infomaniak.com', 'en'), 'mail.infomaniak.com+mail+infomaniak+com');
  assert.equal(
    await termsOf('v=spf1 include:spf.infomaniak.ch', 'en'),
    'v spf1+spf includ spf.infomaniak.ch+spf+infomaniak',
  );
  assert.equal(await termsOf('max_allowed_packet', 'en'), 'max_allowed_packet+max+allow+packet');
});

test('a word with the sign of a qualifier is another word, and found without it', async () => {
  assert.equal(await termsOf('all: ?all, `~all` (-all)', 'en'), 'all ?all+all ~all+all -all+all');
  assert.equal(await termsOf('--help -the e-mail?all', 'en'), 'help -the email+mail all');
  const text = 'Use `-all`';
  const places = wordsOf(text, await languageOf('en')).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(places, ['Use', '-all']);
});

test('a word knows its place in the text, without its elision', async () => {
  const text = 'Modifier l’adresse';
  const places = wordsOf(text, await languageOf('fr')).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(places, ['Modifier', 'adresse']);
});

test('letters of other scripts are words; emoji, controls and lone surrogates are none', async () => {
  assert.equal(await termsOf('كلمة المرور', 'en'), 'كلمة المرور');
  assert.equal(await termsOf('🔑\u0000\ud800 ~', 'en'), '');
});

test('German, Italian and Spanish are cut and stemmed too; of an unknown language words stay as they are', async () => {
  assert.equal(await termsOf('Passwörter', 'de'), await termsOf('Passwoerter', 'de'));
  assert.equal(await termsOf('die Adressen ändern', 'de'), '(die) adress and');
  assert.equal(await termsOf("dell'indirizzo", 'it'), await termsOf('indirizzi', 'it'));
  assert.equal(await termsOf('las contraseñas', 'es'), `(las) ${await termsOf('contraseña', 'es')}`);
  assert.equal(await termsOf('Le mot de passe', 'xx'), 'le mot de passe');
  assert.equal(await termsOf('Passwords', 'en-xa'), 'password');
});

test('any text gives words whose places follow one another', async () => {
  const language = await languageOf('fr');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0;
      for (const { text: word, start, end } of wordsOf(text, language)) {
        assert.ok(word.length > 0 && start >= last && end > start && end <= text.length);
        last = end;
      }
    }),
  );
});
