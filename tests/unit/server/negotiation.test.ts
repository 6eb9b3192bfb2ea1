import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { BuiltSite, KnownId } from '../../../src/server/built-site.ts';
import { acceptedLanguages, redirectionFor } from '../../../src/server/negotiation.ts';
import { smallIds } from '../../fixtures/small-site.ts';

const aSite = (base = '/'): BuiltSite => ({
  folder: '',
  base,
  defaultLocale: 'en',
  ids: new Map(Object.entries(smallIds(base).ids).map(([id, known]) => [id, { editions: {}, ...known } as KnownId])),
  redirects: new Map([['/support/faq/mail', `${base}2193/`]]),
  answerPages: { en: '', fr: '' },
  reportPage: '',
});

/** Where an address leads: "302 /fr/…", or nothing when it is right or unknown. */
function leads(address: string, acceptLanguage?: string, site = aSite()): string | undefined {
  const [path = '', search = ''] = address.split('?');
  const to = redirectionFor(site, { path, query: new URLSearchParams(search), acceptLanguage });
  return to && `${String(to.status)} ${to.location}`;
}

test('a short link chooses the reader’s first language that the article has', () => {
  assert.equal(leads('/2193/', 'fr-CH, fr;q=0.9, en;q=0.8'), '302 /fr/2193/modifier-2193/');
  assert.equal(leads('/2193', 'en-GB'), '302 /en/2193/change-2193/');
  assert.equal(leads('/2193/', 'de-CH, fr;q=0.5'), '302 /fr/2193/modifier-2193/');
});

test('without a language that fits, it is the default one, or the only one', () => {
  assert.equal(leads('/2193/', 'de'), '302 /en/2193/change-2193/');
  assert.equal(leads('/2193/'), '302 /en/2193/change-2193/');
  assert.equal(leads('/1901/', 'en'), '302 /fr/1901/seulement-francais/');
  assert.equal(leads('/1075/', 'fr'), '302 /en/1075/only-english/');
});

test('?lang= decides before the browser, and goes; the rest of the query stays', () => {
  assert.equal(leads('/2193/?lang=fr&utm=x', 'en'), '302 /fr/2193/modifier-2193/?utm=x');
});

test('a merged id goes straight to its target and says where the reader came from', () => {
  assert.equal(leads('/1811/', 'fr'), '302 /fr/2017/modifier-2017/?merged=1811');
  assert.equal(leads('/en/1811/old-title/?a=b'), '308 /en/2017/change-2017/?a=b&merged=1811');
});

test('a wrong, old, cut or unfinished address leads to the right one', () => {
  for (const address of [
    '/fr/2193/',
    '/fr/2193',
    '/fr/2193/old-slug/',
    '/fr/2193/old-slug',
    '/fr/2193/modifier-2193',
  ]) {
    assert.equal(leads(address), '308 /fr/2193/modifier-2193/', address);
  }
  assert.equal(leads('/fr/1075/traduction-disparue/'), '308 /fr/1075/only-english/');
});

test('the right address, a copy in Markdown, and what is no article are left alone', () => {
  for (const address of [
    '/fr/2193/modifier-2193/',
    '/en/2193/change-2193.md',
    '/',
    '/en/',
    '/9999/',
    '/fr/9999/x/',
    '/1400/',
    '/fr/1400/',
    '/api/2193/',
    '/xx/2193/x/',
    '/0/',
    '/02193/',
    '/2193/change/',
  ]) {
    assert.equal(leads(address), undefined, address);
  }
});

test('an address of a former site leads to the article that answers it now', () => {
  assert.equal(leads('/support/faq/mail'), '308 /2193/');
  assert.equal(leads('/support/faq/mail/?x=1'), '308 /2193/?x=1');
});

test('everything works under a base path', () => {
  const site = aSite('/kb/');
  assert.equal(leads('/kb/2193/', 'fr', site), '302 /kb/fr/2193/modifier-2193/');
  assert.equal(leads('/kb/fr/2193/x', undefined, site), '308 /kb/fr/2193/modifier-2193/');
  assert.equal(leads('/2193/', 'fr', site), undefined);
});

test('languages are accepted in the order of their weights', () => {
  assert.deepEqual(acceptedLanguages('en;q=0.5, fr-CH, *;q=0.1, de;q=0'), ['fr-CH', 'en']);
  assert.deepEqual(acceptedLanguages('fr;q=NaN, ;q=1, <script>, en;q=2'), []);
  assert.ok(acceptedLanguages('en,'.repeat(1_000)).length <= 30);
});

test('whatever is asked for, nothing but addresses of the build is answered', () => {
  const site = aSite();
  const known = new Set(
    [...site.ids.values()].flatMap(({ editions }) => Object.values(editions).map(({ url }) => url)),
  );
  known.add('/2193/');
  const part = fc.oneof(
    fc.constantFrom('2193', '1811', 'fr', 'en', '..', '//evil.example', '\\evil', '%0d%0aX:y', '', '10e20', '٢١٩٣'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.string(), fc.string(), (parts, search, acceptLanguage) => {
      const to = redirectionFor(site, {
        path: `/${parts.join('/')}`,
        query: new URLSearchParams(search),
        acceptLanguage,
      });
      if (!to) return;
      assert.ok(known.has(to.location.split('?')[0] ?? ''), to.location);
      assert.match(to.location, /^[!-~]*$/);
    }),
  );
});
