import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languageOf } from '#search/analysis/index.ts';
import { excerptOf } from '#search/excerpt.ts';
import type { Group } from '#search/groups.ts';
import { markerOf } from '#search/marks.ts';
import { search } from '#search/search.ts';
import { anIndex } from '../../fixtures/search.ts';

const group = (term: string, other: Partial<Group> = {}): Group => ({
  word: { text: term, term, parts: [], isStopWord: false, elided: 0, start: 0, end: term.length },
  term,
  variants: new Map([[term, 1]]),
  ...other,
});

/** Pieces as one text, matches in brackets. */
const shown = (pieces: readonly { text: string; isMatch: boolean }[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

const french = await languageOf('fr');
const english = await languageOf('en');

test('what was searched for is marked, whatever its accents, case and ending', () => {
  const pieces = markerOf([group('recuper'), group('supprim')], french).marked('Récupérez l’e-mail SUPPRIMÉ.');
  assert.equal(shown(pieces), '[Récupérez] l’e-mail [SUPPRIMÉ].');
});

test('words that begin with the typed letters are marked too', () => {
  const pieces = markerOf([group('passw', { beginning: 'passw' })], english).marked('Passwords and passkeys');
  assert.equal(shown(pieces), '[Passwords] and passkeys');
});

test('HTML in a text stays text', () => {
  assert.equal(
    shown(markerOf([group('img')], english).marked('<img src=x onerror=alert(1)>')),
    '<[img] src=x onerror=alert(1)>',
  );
});

test('the pieces of a text are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const pieces = markerOf([group('a'), group('mail')], english).marked(text);
      assert.equal(pieces.map((piece) => piece.text).join(''), text);
    }),
  );
});

const article = {
  summary: 'Change what you need.',
  sections: [
    { id: '', title: '', text: 'This page is about passwords of all kinds.' },
    { id: 'app', title: 'In the app', text: 'Open the app. Type the code.' },
    { id: 'sms', title: 'Reset a password by SMS', text: 'You need your phone. Type the code that you receive.' },
  ],
};

test('the section that answers most of the words is the target', () => {
  const { section, pieces } = excerptOf(article, markerOf([group('password'), group('cod')], english));
  assert.deepEqual(section, { id: 'sms', title: 'Reset a password by SMS' });
  assert.equal(shown(pieces), 'You need your phone. Type the [code] that you receive.');
});

test('the beginning of an article is no target, and has an excerpt', () => {
  const { section, pieces } = excerptOf(article, markerOf([group('kind')], english));
  assert.equal(section, undefined);
  assert.equal(shown(pieces), 'This page is about passwords of all [kinds].');
});

test('where no section holds a word, the summary is shown', () => {
  const { section, pieces } = excerptOf(article, markerOf([group('zebra')], english));
  assert.equal(section, undefined);
  assert.equal(shown(pieces), 'Change what you need.');
});

const long = `${'Nothing of interest stands in this sentence at all. '.repeat(8)}Enter port 993 and turn on SSL. ${'More words follow it here. '.repeat(8)}`;

test('of a long text the stretch around the words is shown, from the beginning of their sentence', () => {
  const { pieces } = excerptOf(
    { summary: '', sections: [{ id: 'x', title: '', text: long }] },
    markerOf([group('port'), group('ssl')], english),
  );
  assert.match(shown(pieces), /^… Enter \[port\] 993 and turn on \[SSL\]\. More .* …$/);
});

test('an excerpt has at most 160 characters, whatever the text and the words', () => {
  const words = fc.array(fc.constantFrom('port', 'ssl', 'and', 'a', 'é', '.', '…', 'x'.repeat(200)), {
    maxLength: 120,
  });
  fc.assert(
    fc.property(words, (made) => {
      const text = made.join(' ');
      const { pieces } = excerptOf(
        { summary: '', sections: [{ id: '', title: '', text }] },
        markerOf([group('port'), group('ssl')], english),
      );
      assert.ok(pieces.map((piece) => piece.text).join('').length <= 160);
    }),
  );
});

test('an excerpt of a real answer marks corrected words and completions', async () => {
  const index = await anIndex([{ id: '1', title: 'Change a password', text: 'Your passwords stay safe.' }]);
  for (const query of ['pasword', 'passw']) {
    const { groups } = await search(index, query);
    assert.equal(
      shown(excerptOf(await index.textOf('1'), markerOf(groups, index.language)).pieces),
      'Your [passwords] stay safe.',
      query,
    );
  }
});
