import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everydayWords } from '#search/everyday-words/index.ts';
import { search } from '#search/search.ts';
import { anIndex, titlesFor } from '../../fixtures/search.ts';

test('a word in the title counts more than one in the text', async () => {
  const index = await anIndex([
    { title: 'Write a message', text: 'You may also create an alias for this.' },
    { title: 'Create an alias', text: 'Receive mail under a second name.' },
  ]);
  assert.deepEqual(await titlesFor(index, 'alias'), ['Create an alias', 'Write a message']);
});

test('a title that is nothing but the words comes first', async () => {
  const index = await anIndex([{ title: 'Alias or redirection of a mailbox' }, { title: 'Alias' }]);
  assert.deepEqual(await titlesFor(index, 'alias'), ['Alias', 'Alias or redirection of a mailbox']);
});

test('of two words, articles with both come before those with one, which say what they lack', async () => {
  const index = await anIndex([
    { title: 'Calendar calendar calendar', text: 'calendar '.repeat(30) },
    { title: 'Other things', text: 'Share files. Or a calendar.' },
  ]);
  const { results } = await search(index, 'share calendar');
  assert.deepEqual(
    results.map(({ title, missing }) => [title, missing]),
    [
      ['Other things', []],
      ['Calendar calendar calendar', ['share']],
    ],
  );
});

test('words in the order of the title are better than the same words apart', async () => {
  const index = await anIndex([{ title: 'Mail for a new drive' }, { title: 'Drive for new mail' }]);
  assert.deepEqual(await titlesFor(index, 'new drive'), ['Mail for a new drive', 'Drive for new mail']);
});

test('words that stand side by side in a keyword are better than the same words apart', async () => {
  const index = await anIndex([
    { title: 'First', keywords: ['mail account', 'phone backup'] },
    { title: 'Second', keywords: ['mail backup', 'phone account'] },
  ]);
  assert.deepEqual(await titlesFor(index, 'mail backup'), ['Second', 'First']);
  assert.deepEqual(await titlesFor(index, 'phone backup'), ['First', 'Second']);
});

test('what stands in two of few questions says more than what stands in two of many', async () => {
  const phone = ['my phone is new', 'phone in the water'];
  const others = Array.from({ length: 40 }, (_, number) => `something else ${String(number)}`);
  const index = await anIndex([
    { title: 'Many', questions: [...phone, ...others] },
    { title: 'Few', questions: [...phone, ...others.slice(0, 4)] },
    { title: 'None' },
  ]);
  assert.deepEqual(await titlesFor(index, 'phone '), ['Few', 'Many']);
});

test('so are words that stand side by side in two questions of readers, not in one', async () => {
  const mails = ['is there a mail backup', 'I want a mail backup'];
  const index = await anIndex([
    { title: 'First', questions: ['where is the mail account', 'the phone backup', 'and the mail', 'one more backup'] },
    { title: 'Second', questions: ['which phone', 'the account', ...mails] },
    { title: 'Third', questions: ['a phone', 'the mail account', 'a backup of mail', 'how to backup'] },
  ]);
  const inOrder = async (query: string) => {
    const { results } = await search(index, query);
    return results.flatMap(({ title, reasons }) => ((reasons['words-in-order'] ?? 0) > 0 ? [title] : []));
  };
  assert.equal((await titlesFor(index, 'mail backup ')).length, 3);
  assert.deepEqual(await inOrder('mail backup '), ['Second']);
  assert.deepEqual(await inOrder('phone backup '), []);
});

test('the last word may be unfinished', async () => {
  const index = await anIndex([{ title: 'Change a password' }, { title: 'Change a picture' }]);
  assert.deepEqual(await titlesFor(index, 'passw'), ['Change a password']);
  assert.deepEqual(await titlesFor(index, 'change passw'), ['Change a password', 'Change a picture']);
  assert.deepEqual(await titlesFor(index, 'passw change'), ['Change a password', 'Change a picture'], 'corrected');
});

test('letters that may go on are first of all the word that they are', async () => {
  const index = await anIndex([{ title: 'Pass', text: 'Pass pass pass.' }, { title: 'Keep a passkey' }]);
  assert.deepEqual(await titlesFor(index, 'passkey'), ['Keep a passkey']);
  assert.deepEqual(await titlesFor(index, 'passkei '), ['Keep a passkey'], 'corrected');
});

test('a beginning finds words wherever the files of the index part them', async () => {
  const letters = [...'abcdfghijklmno']; // no endings
  const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `z${a}${b}${c}`)));
  const index = await anIndex(words.map((title) => ({ title, text: 'Lorem ipsum dolor sit amet. '.repeat(3) })));
  assert.ok(index.manifest.shards.split('\n').length > 5, 'the example is too small');
  for (const beginning of new Set(words.flatMap((word) => [2, 3, 4].map((length) => word.slice(0, length))))) {
    const all = words.filter((word) => word.startsWith(beginning)).length;
    const { total } = await search(index, beginning);
    assert.ok(total >= Math.min(all, 24), `${beginning}: ${String(total)} of ${String(all)}`);
  }
});

test('while a reader is typing, one or two letters wait for the third', async () => {
  const index = await anIndex([{ title: 'Change a password' }, { title: 'Use CC and BCC' }]);
  assert.equal((await search(index, 'pa', { isTyping: true })).isTooShort, true);
  assert.deepEqual(await titlesFor(index, 'change pa', { isTyping: true }), ['Change a password']);
  assert.deepEqual(await titlesFor(index, 'cc'), ['Use CC and BCC']);
});

test('a short word is corrected where letters are left out or swapped, not where one stands for another', async () => {
  const index = await anIndex([{ title: 'Mail apps that people like' }, { title: 'Log in' }]);
  const meant = async (query: string) => (await search(index, query)).correction;
  assert.equal(await meant('mial'), 'mail');
  assert.equal(await meant('lik apps'), undefined, 'shorter words are never corrected');
  assert.equal(await meant('pople'), 'people');
  assert.equal(await meant('lake mail'), undefined);
  assert.equal(await meant('nail'), undefined);
});

test('among thousands of articles, a word that next to none uses may be misspelt although it is used', async () => {
  const calendars = Array.from({ length: 60 }, () => ({ title: 'Other', text: 'Open the calendar.' }));
  const others = Array.from({ length: 1_950 }, (_, place) => ({
    title: `Number ${String(place)}`,
    text: 'Count with me.',
  }));
  const slip = { title: 'Follow up on messages', text: 'They appear in the calender.' };
  const index = await anIndex([
    { title: 'Make a calendar public' },
    { title: 'Public statement' },
    slip,
    ...calendars,
    ...others,
  ]);
  assert.equal((await titlesFor(index, 'public calender'))[0], 'Make a calendar public');
  assert.deepEqual((await titlesFor(index, 'calender')).slice(0, 2), [
    'Make a calendar public',
    'Follow up on messages',
  ]);
});

test('forms of a word find one another, also without accents', async () => {
  const index = await anIndex([{ title: 'Récupérer des e-mails supprimés' }, { title: 'Autre' }], { locale: 'fr' });
  for (const query of ['recuperation', 'récupéré', 'email supprimé', 'RÉCUPÉREZ', 'l’e-mail']) {
    assert.deepEqual(await titlesFor(index, query), ['Récupérer des e-mails supprimés'], query);
  }
});

test('words of a natural question that say nothing change nothing', async () => {
  const index = await anIndex([{ title: 'Delete an address' }, { title: 'How do I do this and that', text: 'How?' }]);
  assert.deepEqual(await titlesFor(index, 'How do I delete my address?'), ['Delete an address']);
});

test('a negation says something: who cannot log in has a problem', async () => {
  const index = await anIndex([{ title: 'Log in' }, { title: 'Log out' }, { title: 'You cannot log in' }]);
  assert.equal((await titlesFor(index, 'cannot log in'))[0], 'You cannot log in');
  assert.equal((await titlesFor(index, 'log out'))[0], 'Log out');
});

test('two words that together look like a form of the first stay two', async () => {
  const index = await anIndex([{ title: 'Un mail' }, { title: 'Un envoi lent' }], { locale: 'fr' });
  const { results } = await search(index, 'mail lent ');
  assert.deepEqual(Object.fromEntries(results.map(({ title, missing }) => [title, missing])), {
    'Un mail': ['lent'],
    'Un envoi lent': ['mail'],
  });
});

test('two words find what is written as one, and the other way round', async () => {
  const index = await anIndex([{ title: 'Open kDrive' }, { title: 'Log in to Wi-Fi' }]);
  assert.deepEqual(await titlesFor(index, 'k drive'), ['Open kDrive']);
  assert.deepEqual(await titlesFor(index, 'wifi'), ['Log in to Wi-Fi']);
  assert.deepEqual(await titlesFor(index, 'drive'), ['Open kDrive']);
});

test('what readers ask finds their answer, by words that it does not use', async () => {
  const index = await anIndex([
    { title: 'Turn on two-factor authentication', questions: ['my phone fell into the lake', 'new phone, no code'] },
    { title: 'Use the app', text: 'The phone asks for a code.' },
  ]);
  assert.deepEqual(await titlesFor(index, 'I lost my phone in a lake'), [
    'Turn on two-factor authentication',
    'Use the app',
  ]);
  assert.deepEqual(await titlesFor(index, 'phone app'), ['Use the app', 'Turn on two-factor authentication']);
});

test('an article comes first by what its readers ask, not by what another one says more often', async () => {
  const among = (questions: string[]) =>
    anIndex([
      { title: 'Storage', text: 'Mail and more mail. '.repeat(12), questions: ['everything is full', 'quota reached'] },
      { title: 'Delivery', questions },
    ]);
  const [once, often] = [['mail is lost'], Array.from({ length: 40 }, (_, day) => `mail is lost, day ${String(day)}`)];
  assert.deepEqual(await titlesFor(await among(once), 'mail '), ['Storage', 'Delivery']);
  assert.deepEqual(await titlesFor(await among(often), 'mail '), ['Delivery', 'Storage']);
});

test('synonyms and former names of the glossary find the article', async () => {
  const index = await anIndex([{ title: 'Log in to Infomaniak Mail' }, { title: 'Pay an invoice' }], {
    synonyms: { glossary: [{ phrase: 'Infomaniak Mail', typed: ['WorkSpace', 'webmail'] }], everyday: [] },
  });
  assert.deepEqual(await titlesFor(index, 'workspace'), ['Log in to Infomaniak Mail']);
  assert.deepEqual(await titlesFor(index, 'webmail'), ['Log in to Infomaniak Mail']);
});

test('of two articles with a synonym, the one whose title says little else comes first', async () => {
  const index = await anIndex([{ title: 'Add an old address to Infomaniak Mail' }, { title: 'Infomaniak Mail' }], {
    synonyms: { glossary: [{ phrase: 'Infomaniak Mail', typed: ['webmail'] }], everyday: [] },
  });
  assert.deepEqual(await titlesFor(index, 'webmail'), ['Infomaniak Mail', 'Add an old address to Infomaniak Mail']);
});

test('everyday words find the article, after those that use them', async () => {
  const index = await anIndex([{ title: 'Remove a user' }, { title: 'Delete a file' }], {
    synonyms: { glossary: [], everyday: everydayWords('en') },
  });
  assert.deepEqual(await titlesFor(index, 'delete'), ['Delete a file', 'Remove a user']);
});

test('an everyday word that would find a fifth of all articles finds only those that use it', async () => {
  const removals = Array.from({ length: 21 }, (_, number) => ({ title: `Remove user ${String(number)}` }));
  const others = Array.from({ length: 60 }, (_, number) => ({ title: `Thing ${String(number)}` }));
  const everyday = { synonyms: { glossary: [], everyday: everydayWords('en') } };
  const small = await anIndex([...removals.slice(0, 3), { title: 'Delete a file' }], everyday);
  assert.equal((await titlesFor(small, 'delete ')).length, 4);
  const large = await anIndex([...removals, { title: 'Delete a file' }, ...others], everyday);
  assert.deepEqual(await titlesFor(large, 'delete '), ['Delete a file']);
});

test('an article whose readers say how they call things is found by their words, not by everyday ones', async () => {
  const [guessed, told] = [{ title: 'Remove a user' }, { title: 'Remove a user', questions: ['how to sack somebody'] }];
  const everyday = { synonyms: { glossary: [], everyday: everydayWords('en') } };
  assert.deepEqual(await titlesFor(await anIndex([guessed], everyday), 'delete'), ['Remove a user']);
  assert.deepEqual(await titlesFor(await anIndex([told], everyday), 'delete'), []);
  assert.deepEqual(await titlesFor(await anIndex([told], everyday), 'sack'), ['Remove a user']);
});

test('a misspelt word is taken for the nearest one, and the answer says so', async () => {
  const index = await anIndex([{ title: 'Change a password' }, { title: 'Change a picture' }]);
  const { results, correction } = await search(index, 'Forgot my pasword!');
  assert.deepEqual(
    results.map(({ title }) => title),
    ['Change a password'],
  );
  assert.equal(correction, 'Forgot my password!');
});

test('swapped first letters, two mistakes in a long word and a misspelt beginning are understood', async () => {
  const index = await anIndex([{ title: 'Two-factor authentication' }, { title: 'Change a password' }]);
  assert.deepEqual(await titlesFor(index, 'apssword '), ['Change a password']);
  assert.deepEqual(await titlesFor(index, 'autentificaton '), []);
  assert.deepEqual(await titlesFor(index, 'autenticaton '), ['Two-factor authentication']);
  assert.deepEqual(await titlesFor(index, 'autentica'), ['Two-factor authentication']);
});

test('words written without the space between them are found, and the answer says how they are taken', async () => {
  const index = await anIndex([
    { title: 'Mail server settings' },
    { title: 'Attach up to 20 MB' },
    { title: 'Log in' },
  ]);
  for (const [query, meant, title] of [
    ['mailserver', 'mail server', 'Mail server settings'],
    ['mailserv', 'mail serv', 'Mail server settings'],
    ['serversettingsmail ', 'server settings mail', 'Mail server settings'],
    ['20mb', '20 mb', 'Attach up to 20 MB'],
  ] as const) {
    const { results, correction } = await search(index, query);
    assert.deepEqual([results.map((result) => result.title), correction?.trim()], [[title], meant], query);
  }
  assert.deepEqual(await titlesFor(index, 'mailserver', { corrects: false }), []);
});

test('a number is not parted', async () => {
  const index = await anIndex([{ title: 'Between 21 and 94' }]);
  assert.deepEqual(await titlesFor(index, '2194'), []);
});

test('French words are found without the apostrophe before them', async () => {
  const index = await anIndex([{ title: 'Gérer l’agenda' }], { locale: 'fr' });
  const { results, correction } = await search(index, 'lagenda partagé');
  assert.deepEqual([results.length, correction], [1, "l'agenda partagé"]);
  const others = await anIndex([{ title: 'Charger un own load' }], { locale: 'fr' });
  assert.deepEqual(await titlesFor(others, 'download '), [], 'one word follows an apostrophe');
});

test('a single mistake is likelier than a missing space', async () => {
  const index = await anIndex([{ title: 'Mid del ware' }, { title: 'Middleware' }]);
  assert.equal((await search(index, 'middelware ')).correction, 'middleware');
});

test('letters that are doubled or not, however often, make no other word', async () => {
  const index = await anIndex([{ title: 'Create an alias' }, { title: 'Invite a committee' }]);
  assert.equal((await search(index, 'alliass')).correction, 'alias');
  assert.equal((await search(index, 'comitee ')).correction, 'committee');
});

test('what only a rare word begins with may be misspelt for a frequent one, too', async () => {
  const many = Array.from({ length: 60 }, (_, place) => ({ title: `Address ${String(place)}` }));
  const index = await anIndex([...many, { title: 'Contacts', keywords: ['adressbuch'] }]);
  const titles = await titlesFor(index, 'adress');
  assert.ok(titles.includes('Contacts') && titles.includes('Address 0'), titles.join(', '));
});

test('readers can insist on what they typed', async () => {
  const index = await anIndex([{ title: 'Change a password' }]);
  const answer = await search(index, 'pasword', { corrects: false });
  assert.deepEqual([answer.results, answer.correction], [[], undefined]);
});

test('ids, ports, hosts and names with digits are never corrected', async () => {
  const index = await anIndex([
    { id: '2193', title: 'Change a password', text: 'Port 993 at mail.example.org, with POP3 and 2fa.' },
  ]);
  for (const query of ['2194', '#2194', '994', 'pop4', '3fa', 'mail.exampel.org']) {
    assert.equal((await search(index, query)).correction, undefined, query);
  }
  for (const query of ['2194', '#2194', '994']) assert.deepEqual(await titlesFor(index, query), [], query);
});

test('an id finds its article in every form', async () => {
  const index = await anIndex([
    { id: '993', title: 'Share a calendar' },
    { id: '2193', title: 'Change a password', text: 'Use port 993.' },
  ]);
  for (const query of ['2193', '#2193', 'FAQ 2193', 'https://kb.example.org/en/2193/slug/']) {
    assert.deepEqual(await titlesFor(index, query), ['Change a password'], query);
  }
  assert.deepEqual(await titlesFor(index, '993'), ['Share a calendar', 'Change a password'], 'the id before the port');
});

test('a merged id finds the article that took its place, and says so', async () => {
  const index = await anIndex([{ id: '2017', title: 'Change a password', formerIds: ['1811'] }]);
  const { results } = await search(index, '1811');
  assert.deepEqual(
    results.map(({ id, was }) => [id, was]),
    [['2017', '1811']],
  );
});

test('an id that never was finds nothing', async () => {
  const index = await anIndex([{ id: '2193', title: 'Change a password' }]);
  assert.deepEqual((await search(index, '#4000')).results, []);
});

test('a result says what it is and where it is', async () => {
  const index = await anIndex(
    [{ id: '7', title: 'Das Passwort ändern', slug: 'passwort', product: 'drive', type: 'reference', locale: 'en' }],
    { locale: 'fr', address: '/kb/fr/{id}/{slug}/' },
  );
  const [result] = (await search(index, 'passwort')).results;
  assert.deepEqual(
    { ...result, score: 0, reasons: {} },
    {
      id: '7',
      title: 'Das Passwort ändern',
      address: '/kb/fr/7/passwort/',
      product: { key: 'drive', name: 'Drive' },
      type: 'reference',
      locale: 'en',
      score: 0,
      reasons: {},
      missing: [],
    },
  );
});

test('the points of the rules make up the score', async () => {
  const index = await anIndex([{ title: 'Share a calendar' }, { title: 'Other' }]);
  const [result] = (await search(index, 'share calendar')).results;
  assert.deepEqual(Object.keys(result?.reasons ?? {}), ['words-in-text', 'words-in-title', 'words-in-order']);
  const sum = Object.values(result?.reasons ?? {}).reduce((a, b) => a + b, 0);
  assert.ok(Math.abs(sum - (result?.score ?? 0)) < 1e-9 && sum > 0);
});

test('what lacks most of the query comes last, and is not counted unless there is nothing else', async () => {
  const index = await anIndex([{ title: 'Share a calendar' }, { title: 'Share files' }, { title: 'Share links' }]);
  const { results, total, isPartly } = await search(index, 'calendar of a neighbour with an umbrella share');
  assert.deepEqual([results.length, total, isPartly], [3, 1, false]);
  const without = await search(index, 'neighbours umbrella tuba cello share');
  assert.deepEqual([without.results.length, without.total, without.isPartly], [3, 3, true]);
});

test('how many are counted does not depend on how many are given', async () => {
  const index = await anIndex(Array.from({ length: 20 }, (_, place) => ({ title: `Share number ${String(place)}` })));
  for (const query of ['share', 'neighbours umbrella tuba cello share']) {
    const [one, all] = await Promise.all([1, 20].map((limit) => search(index, query, { limit })));
    assert.equal(one?.total, all?.total, query);
  }
});

test('what a result lacks is said as it was typed, once', async () => {
  const index = await anIndex([{ title: 'Share files' }, { title: 'Wi-Fi' }]);
  const { results } = await search(index, 'share Éclair-Tuba');
  assert.deepEqual(results[0]?.missing, ['Éclair-Tuba']);
});

test('a word that is misspelt twice is corrected twice', async () => {
  const index = await anIndex([{ title: 'Change a password' }]);
  assert.equal((await search(index, 'Paswords, pasword?')).correction, 'password, password?');
});

test('filters narrow the results; counts tell what each choice would show', async () => {
  const index = await anIndex([
    { title: 'Share mail', product: 'mail', type: 'how-to' },
    { title: 'Share files', product: 'drive', type: 'how-to' },
    { title: 'Limits of what you share', product: 'drive', type: 'reference' },
  ]);
  const answer = await search(index, 'share', { products: ['drive'], types: ['how-to'] });
  assert.deepEqual(
    answer.results.map(({ title }) => title),
    ['Share files'],
  );
  assert.equal(answer.total, 1);
  assert.deepEqual(Object.fromEntries(answer.counts.products), { mail: 1, drive: 1 });
  assert.deepEqual(Object.fromEntries(answer.counts.types), { 'how-to': 1, reference: 1 });
});

test('only so many results are given, and all are counted', async () => {
  const index = await anIndex(Array.from({ length: 30 }, (_, place) => ({ title: `Share number ${String(place)}` })));
  const { results, total } = await search(index, 'share', { limit: 8 });
  assert.deepEqual([results.length, total], [8, 30]);
});

test('an article that many others link to comes before its like', async () => {
  const index = await anIndex([
    { title: 'Password one', links: 0 },
    { title: 'Password two', links: 30 },
  ]);
  assert.deepEqual(await titlesFor(index, 'password'), ['Password two', 'Password one']);
});

test('an index without articles answers, too', async () => {
  const { results, isTooShort } = await search(await anIndex([]), 'password');
  assert.deepEqual([results, isTooShort], [[], false]);
});

test('nothing asked is nothing found, and not “no result”', async () => {
  const index = await anIndex([{ title: 'Change a password' }]);
  for (const query of ['', '   ', '?!', '🔑']) {
    const { results, isTooShort } = await search(index, query);
    assert.deepEqual([results, isTooShort], [[], true], query);
  }
  const { results, isTooShort } = await search(index, 'zzzqqq');
  assert.deepEqual([results, isTooShort], [[], false]);
});

test('of a word that nearly all articles hold, none is said to lack it', async () => {
  const all = Array.from({ length: 150 }, (_, place) => ({
    title: `Number ${String(place)}`,
    text: `${'Lorem ipsum dolor sit amet. '.repeat(20)} Open.`,
  }));
  const short = Array.from({ length: 300 }, () => ({ title: 'Short', text: 'Short.' }));
  const index = await anIndex([...all, ...short, { title: 'A tuba', text: `${'Lorem ipsum. '.repeat(200)} Open.` }]);
  const { results } = await search(index, 'open tuba');
  assert.deepEqual(
    results.slice(0, 2).map(({ title, missing }) => [title, missing]),
    [
      ['A tuba', []],
      [results[1]?.title, ['tuba']],
    ],
  );
  const listed = (index.words('open') ?? []).reduce((sum, articles) => sum + (articles?.length ?? 0), 0);
  assert.ok(listed < index.using('open'), 'the example is too small');
});
