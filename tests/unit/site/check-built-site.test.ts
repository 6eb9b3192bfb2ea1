import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage, type BuiltSite } from '#site/built-site.ts';
import { flawsOf } from '#site/check-built-site.ts';

const origin = 'https://help.example';

/** A site made of pages by address, under /kb/; every page is in the sitemap unless it is hidden. */
function aSite(htmlByAddress: Record<string, string>, files: string[] = []): BuiltSite {
  const pages = new Map(
    Object.entries(htmlByAddress).map(([address, html]) => [address, readPage(html, address, origin)]),
  );
  const listed = [...pages.values()].filter(({ isHidden }) => !isHidden).map(({ address }) => address);
  return { origin, base: '/kb/', pages, files: new Set(files), listed, searchTargets: new Map() };
}

const aPage = (address: string, body = '', head = '') =>
  `<html lang="en"><head><link rel="canonical" href="${origin}${address}">${head}</head><body>${body}</body></html>`;

const flaws = (site: BuiltSite) => flawsOf(site).map(({ page, message }) => `${page} ${message}`);

test('a sound site has no flaws', () => {
  const site = aSite(
    {
      '/kb/en/': aPage(
        '/kb/en/',
        '<a href="/kb/en/1/a/#by-sms">A</a> <a href="https://elsewhere.example/x">B</a> <img src="/kb/a.webp" srcset="/kb/a.webp 1x, /kb/b.webp 2x">',
      ),
      '/kb/en/1/a/': aPage(
        '/kb/en/1/a/',
        '<h2 id="by-sms">By SMS</h2> <a href="#by-sms">here</a> <a href="../">up</a>',
      ),
      '/kb/en/1/':
        '<html lang="en"><head><meta name="robots" content="noindex"></head><body><a href="/kb/en/1/a/">A</a></body></html>',
    },
    ['/kb/a.webp', '/kb/b.webp'],
  );
  assert.deepEqual(flaws(site), []);
});

test('an address without a page, an image without a file and an anchor without a place are found', () => {
  const site = aSite({
    '/kb/en/': aPage('/kb/en/', '<a href="/kb/en/2/">A</a> <a href="#nowhere">B</a> <img srcset="/kb/c.webp 2x">'),
  });
  assert.deepEqual(flaws(site), [
    '/kb/en/ leads to /kb/en/2/, which does not exist',
    '/kb/en/ leads to /kb/en/#nowhere, but that page has no such place',
    '/kb/en/ leads to /kb/c.webp, which does not exist',
  ]);
});

test('an address that left the base path is found', () => {
  assert.deepEqual(flaws(aSite({ '/kb/en/': aPage('/kb/en/', '<a href="/en/">A</a>') })), [
    '/kb/en/ leads to /en/, which does not exist',
  ]);
});

test('other languages must name each other', () => {
  const alternate = (language: string, address: string) =>
    `<link rel="alternate" hreflang="${language}" href="${origin}${address}">`;
  const site = aSite({
    '/kb/en/1/a/': aPage('/kb/en/1/a/', '', alternate('en', '/kb/en/1/a/') + alternate('fr', '/kb/fr/1/b/')),
    '/kb/fr/1/b/': aPage('/kb/fr/1/b/').replace('lang="en"', 'lang="fr"'),
  });
  assert.deepEqual(flaws(site), ['/kb/en/1/a/ names /kb/fr/1/b/ for fr, which does not name it back']);
});

test('a listed page is canonical to itself and speaks the language of its address', () => {
  const site = aSite({ '/kb/fr/1/': aPage('/kb/en/1/'), '/kb/en/1/': aPage('/kb/en/1/') });
  assert.deepEqual(flaws(site), [
    '/kb/fr/1/ is listed by search engines, but names /kb/en/1/ as canonical',
    '/kb/fr/1/ says lang="en"',
  ]);
});

test('inline scripts, styles and handlers are found, data are not', () => {
  const body =
    '<script type="application/ld+json">{}</script><script>x()</script><p style="color:red" >a</p><p onclick="x()">b</p>';
  assert.equal(flaws(aSite({ '/kb/en/': aPage('/kb/en/', body) })).length, 3);
});

test('sitemap and pages agree', () => {
  const site = aSite({ '/kb/en/': aPage('/kb/en/'), '/kb/en/1/': aPage('/kb/en/1/') });
  site.listed = ['/kb/en/', '/kb/en/2/'];
  assert.deepEqual(flaws(site), [
    '/kb/sitemap.xml lists /kb/en/2/, which does not exist',
    '/kb/sitemap.xml does not list /kb/en/1/',
  ]);
});

test('what search finds is there: the pages, and their sections', () => {
  const site = aSite({ '/kb/en/1/a/': aPage('/kb/en/1/a/', '<h2 id="by-sms">By SMS</h2>') });
  site.searchTargets.set('en', ['/kb/en/1/a/', '/kb/en/1/a/#by-sms', '/kb/en/1/a/#by-post', '/kb/en/2/b/']);
  assert.deepEqual(flaws(site), [
    '/kb/en/search/index.json leads to /kb/en/1/a/#by-post, but that page has no such place',
    '/kb/en/search/index.json leads to /kb/en/2/b/, which does not exist',
  ]);
});

test('an index that finds nothing is a flaw', () => {
  const site = aSite({ '/kb/en/': aPage('/kb/en/') });
  site.searchTargets.set('en', []);
  assert.deepEqual(flaws(site), ['/kb/en/search/index.json finds no FAQ']);
});
