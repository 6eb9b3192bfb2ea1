import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feedXml } from '#site/feed.ts';
import { escaped } from '#site/xml.ts';
import { aCatalogue, aSource, aTranslation } from '../../fixtures/make.ts';

const { catalogue } = aCatalogue({
  'faq/1/en.md': aSource({ title: 'Salt & <pepper>', slug: 'a' }),
  'faq/2/en.md': aSource({ title: 'The newest', slug: 'b', updated: '2026-05-13' }),
  'faq/2/fr.md': aTranslation({ title: 'La plus récente', basedOn: '2026-05-13' }),
  'faq/3/en.md': aSource({ title: 'Of old', slug: 'c', updated: '2026-05-14', status: 'archived' }),
});
const entriesOf = (feed: string) =>
  Array.from(feed.matchAll(/<id>([^<]*\?lang=[^<]*)<\/id><title>([^<]*)<\/title>/g), ([, id, title]) => [id, title]);

test('the editions of a language, the newest first, under names that never change', () => {
  assert.deepEqual(entriesOf(feedXml(catalogue, 'en')), [
    ['http://localhost:4321/2/?lang=en', 'The newest'],
    ['http://localhost:4321/1/?lang=en', 'Salt &#38; &#60;pepper&#62;'],
  ]);
  assert.deepEqual(entriesOf(feedXml(catalogue, 'fr')), [['http://localhost:4321/2/?lang=fr', 'La plus récente']]);
});

test('a feed is as new as its newest entry; without entries it is a feed, too', () => {
  assert.match(feedXml(catalogue, 'en'), /<updated>2026-05-13T00:00:00Z<\/updated>\n<author>/);
  assert.match(feedXml(aCatalogue({}).catalogue, 'en'), /<\/feed>\n$/);
});

test('characters that XML forbids are left out', () => {
  assert.equal(escaped('a\u0000\u000B\uFFFE"b"\u{1F600}\t'), 'a&#34;b&#34;\u{1F600}\t');
});
