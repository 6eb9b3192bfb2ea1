import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '#search/analysis/index.ts';
import { readingsOf } from '#search/analysis/words.ts';
import { spellingOf } from '#search/spelling.ts';
import { cutEntry } from '#search/weigh.ts';
import { anEntry } from '../../fixtures/search.ts';

test('mistakes are compared with words of titles, and with those that two articles use, in their usual form', async () => {
  const english = await languageOf('en');
  const cuts = [
    anEntry({ title: 'Forwarding', text: 'Redirections redirections redirection. A slpi of the editor. Port 993.' }),
    anEntry({ title: 'Other', text: 'A redirection.' }),
  ].map((entry) => cutEntry(entry, english));
  assert.deepEqual(
    [...spellingOf(cuts, [])],
    [
      ['f', ['forwarding']],
      ['o', ['other']],
      ['r', ['redirection']],
    ],
  );
});

test('words by which readers call a thing can be mistyped, too', async () => {
  const english = await languageOf('en');
  const cuts = [cutEntry(anEntry({ title: 'Junk' }), english)];
  assert.deepEqual(spellingOf(cuts, readingsOf('whitelist', english)).get('w'), ['whitelist']);
});
