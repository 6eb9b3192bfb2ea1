import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markup } from '../../../src/server/markup.ts';

test('a text is escaped wherever it stands', () => {
  const text = `<img src=x onerror="alert('1')">&`;
  const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;';
  assert.equal(markup`<p title="${text}">${text}</p>`.text, `<p title="${escaped}">${escaped}</p>`);
});

test('HTML in HTML stays as it is, lists are written one after the other, and nothing is left out', () => {
  const items = ['a', '<b>'].map((item) => markup`<li>${item}</li>`);
  assert.equal(markup`<ul>${items}</ul>${false}${null}${undefined}${0}`.text, '<ul><li>a</li><li>&lt;b&gt;</li></ul>0');
});

test('a text that looks like HTML of ours is still a text', () => {
  assert.equal(markup`${JSON.stringify({ text: '<b>' })}`.text, '{&quot;text&quot;:&quot;&lt;b&gt;&quot;}');
});
