import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetsOf } from '#search/targets.ts';
import { anIndex } from '../../fixtures/search.ts';

test('an index leads to its articles and their sections', async () => {
  const index = await anIndex([
    {
      id: '2193',
      title: 'Change a password',
      slug: 'change-a-password',
      sections: [
        { id: '', title: '', text: 'Beginning.' },
        { id: 'by-sms', title: 'By SMS', text: 'A code.' },
      ],
    },
    { id: '7', title: 'Share a calendar', slug: 'calendars' },
  ]);
  assert.deepEqual(
    (await targetsOf(index)).sort(),
    ['/en/2193/change-a-password/', '/en/2193/change-a-password/#by-sms', '/en/7/calendars/'].sort(),
  );
});
