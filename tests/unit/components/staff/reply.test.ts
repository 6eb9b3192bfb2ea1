import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formats, type Link } from '#components/article/link-formats.ts';
import { replyOf } from '#components/staff/reply.ts';

const link = (id: string, title: string): Link => ({
  url: `https://help.example/${id}`,
  title,
  titles: [{ language: 'English', title, url: `https://help.example/en/${id}/` }],
});
const links = [link('1', 'Salt & [pepper]'), link('2', 'Oil')];

test('several links are a list where the format has lists', () => {
  assert.deepEqual(Object.fromEntries(formats.map((format) => [format, replyOf(format, links).plain])), {
    url: 'https://help.example/1\nhttps://help.example/2',
    titled: 'Salt & [pepper]\nhttps://help.example/1\n\nOil\nhttps://help.example/2',
    markdown: '- [Salt & \\[pepper\\]](https://help.example/1)\n- [Oil](https://help.example/2)',
    rich: '- Salt & [pepper] (https://help.example/1)\n- Oil (https://help.example/2)',
    html: '<ul>\n<li><a href="https://help.example/1">Salt &#38; [pepper]</a></li>\n<li><a href="https://help.example/2">Oil</a></li>\n</ul>',
    both: 'English: Salt & [pepper]\nhttps://help.example/en/1/\n\nEnglish: Oil\nhttps://help.example/en/2/',
  });
});

test('rich text carries the same list as HTML', () => {
  assert.equal(replyOf('rich', links).html, replyOf('html', links).plain);
});

test('one link is copied as on its own page', () => {
  assert.equal(replyOf('markdown', links.slice(1)).plain, '[Oil](https://help.example/2)');
});
