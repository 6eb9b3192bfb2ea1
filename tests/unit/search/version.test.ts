import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import { test } from 'node:test';
import { languageOf } from '#search/analysis/index.ts';
import { wordsOf } from '#search/analysis/words.ts';
import { version } from '#search/manifest.ts';
import { writeShard, type Postings } from '#search/shard.ts';
import { impacts, titlePlaces } from '#search/slots.ts';
import { writeIndex } from '#search/write-index.ts';
import { someEntries } from '../../fixtures/search.ts';

const texts: Record<string, string> = {
  en: 'Forwarding e-mails: how do I set up IMAP (port 993) on mail.example.org for kDrive’s organisations?',
  fr: "L'hébergement de vos e-mails : créer, récupérer et modifier jusqu'à 50 adresses sur mail.example.org",
  de: 'Wie kann ich mein Passwort ändern?',
  it: "Come modificare l'indirizzo?",
  es: '¿Cómo cambiar las contraseñas?',
};

const sample: Postings = { using: 9, words: [[3], [], [70, 900]], titles: [[], [3]], pairs: [[70]] };

/** Digest of all of this in each version. Stop words and weights are none of it: of them each has others. */
const digests: Record<number, string> = {
  1: '02e8dba7ccefb35d',
  2: '02e8dba7ccefb35d',
  3: '02e8dba7ccefb35d',
  4: '02e8dba7ccefb35d',
  5: '78a9bff9f4b6430f',
};

test('what analysis and index files look like has a version, and a new look has a new one', async () => {
  const words = await Promise.all(
    Object.entries(texts).map(async ([locale, text]) => wordsOf(text, await languageOf(locale))),
  );
  const manifest = (await writeIndex(someEntries([{ title: 'One' }]))).get('index.json') ?? '{}';
  const keys = Object.keys(JSON.parse(manifest) as object);
  const look = [words, impacts, titlePlaces, writeShard([['mail', sample]]), keys];
  assert.equal(
    hash('sha256', JSON.stringify(look)).slice(0, 16),
    digests[version],
    'Readers may have index files of the old look: raise `version` in src/search/manifest.ts, and note this digest.',
  );
});
