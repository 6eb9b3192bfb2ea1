import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { after, afterEach, beforeEach, test } from 'node:test';
import { StoreUnavailable } from '#feedback/feedback-store.ts';
import { memoryStore } from '#feedback/memory-feedback-store.ts';
import { strings } from '#i18n/translator.ts';
import { aVoteMessage, aWishMessage } from '../fixtures/feedback.ts';
import { aPost, aRequest } from '../fixtures/http.ts';
import { smallSite, testServer, type TestServer } from '../fixtures/server.ts';

/* What browsers hear from the feedback endpoint, with script and without. */

let server: TestServer;
beforeEach(async () => {
  server = await testServer();
});
afterEach(() => server.stop());
after(async () => {
  rmSync(await smallSite(), { recursive: true });
});

const key = '3b241101-e2bb-4255-8caf-4136c566a962';
const fromHere = { 'Sec-Fetch-Site': 'same-origin' };

/** Send a form as a browser without script does. */
const sendForm = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  server.ask(
    aRequest('/api/feedback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...fromHere, ...headers },
      body: new URLSearchParams(fields).toString(),
    }),
  );
const aForm = { kind: 'vote', article: '2193', locale: 'fr', version: '2026-01-27', helpful: 'no' };

test('a vote is created, known when it comes again, and changed', async () => {
  const message = aVoteMessage({ key });
  const answers = [];
  for (const next of [message, message, { ...message, seq: 1, helpful: 'no' }]) {
    const { status, headers, body } = await server.ask(aPost(next));
    answers.push([status, headers['cache-control'], JSON.parse(body)]);
  }
  assert.deepEqual(answers, [
    [201, 'no-store', { ok: true, state: 'created', key }],
    [200, 'no-store', { ok: true, state: 'unchanged', key }],
    [200, 'no-store', { ok: true, state: 'updated', key }],
  ]);
  assert.equal((await server.rows()).length, 1);
});

test('the address with a slash at its end is the same', async () => {
  assert.equal((await server.ask(aPost(aVoteMessage()).replace('/api/feedback', '/api/feedback/'))).status, 201);
});

test('an answer is deleted by its key, and deleting it again says the same', async () => {
  await server.ask(aPost(aVoteMessage({ key })));
  for (let time = 0; time < 2; time++) {
    const { status, body } = await server.ask(aPost({ key }).replace('POST', 'DELETE'));
    assert.deepEqual([status, body], [204, '']);
  }
  assert.deepEqual(await server.answers(), []);
});

const refusals: [what: string, bytes: string, status: number, code: string][] = [
  ['what is no JSON', aPost('{"v":1'), 400, 'malformed'],
  ['nothing', aPost(''), 400, 'malformed'],
  ['JSON of the depth of a well', aPost('['.repeat(7_000)), 400, 'malformed'],
  [
    'a message of another site',
    aPost(aVoteMessage(), { headers: { 'Sec-Fetch-Site': 'cross-site' } }),
    403,
    'cross_site',
  ],
  [
    'a message of a neighbour site',
    aPost(aVoteMessage(), { headers: { 'Sec-Fetch-Site': 'same-site' } }),
    403,
    'cross_site',
  ],
  ['an article that is none', aPost(aVoteMessage({ article: '9999' })), 404, 'unknown_article'],
  ['a number alone', aPost('1'), 422, 'invalid'],
  ['null', aPost('null'), 422, 'invalid'],
  ['a list', aPost('[]'), 422, 'invalid'],
  ['a text as such', aPost(aVoteMessage(), { headers: { 'Content-Type': 'text/plain' } }), 415, 'unsupported_type'],
  [
    'a file',
    aPost(aVoteMessage(), { headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }),
    415,
    'unsupported_type',
  ],
  [
    'another alphabet',
    aPost(aVoteMessage(), { headers: { 'Content-Type': 'application/json; charset=utf-16' } }),
    415,
    'unsupported_type',
  ],
  ['a compressed body', aPost(aVoteMessage(), { headers: { 'Content-Encoding': 'gzip' } }), 415, 'unsupported_type'],
  ['a body of 17 KB', aPost('x'.repeat(17_000)), 413, 'too_large'],
];
for (const [what, bytes, status, code] of refusals) {
  test(`${what} is refused as ${code}`, async () => {
    const answer = await server.ask(bytes);
    assert.equal(answer.status, status);
    assert.equal(answer.headers['content-type'], 'application/problem+json');
    const problem = JSON.parse(answer.body) as Record<string, unknown>;
    assert.deepEqual([problem.status, problem.code], [status, code]);
    assert.deepEqual(await server.rows(), []);
  });
}

test('bytes that are no UTF-8 are not guessed', async () => {
  const text = aPost(aVoteMessage({ text: 'XXXX' }));
  const bytes = Buffer.from(text);
  bytes.fill(0xff, bytes.indexOf('XXXX'), bytes.indexOf('XXXX') + 4);
  assert.equal((await server.ask(bytes)).status, 400);
});

test('fields that are wrong are named by codes, and the sentence is in the language of the page', async () => {
  const { status, body } = await server.ask(
    aPost(aVoteMessage({ locale: 'fr', helpful: 'peut-être', text: 'x'.repeat(1_001) })),
  );
  assert.equal(status, 422);
  assert.deepEqual(JSON.parse(body), {
    type: 'about:blank',
    status: 422,
    code: 'invalid',
    title: strings.fr?.['feedback.problem.invalid'],
    fields: { helpful: 'invalid', text: 'too_long' },
  });
});

test('a message without a language is answered in the reader’s', async () => {
  const { headers, body } = await server.ask(aPost('{', { headers: { 'Accept-Language': 'fr-CH' } }));
  assert.equal(headers['content-language'], 'fr');
  assert.match(body, /endommagée/);
});

test('other methods hear which ones there are', async () => {
  const { status, headers } = await server.ask(aRequest('/api/feedback'));
  assert.deepEqual([status, headers.allow], [405, 'POST, DELETE']);
});

test('an old browser is known by its Origin, a program by a header that pages of other sites cannot send', async () => {
  const post = (headers: Record<string, string>) =>
    server.ask(
      aRequest('/api/feedback', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: JSON.stringify(aVoteMessage()),
      }),
    );
  assert.equal((await post({ Origin: 'https://localhost' })).status, 201);
  assert.equal((await post({ Origin: 'https://evil.example' })).status, 403);
  assert.equal((await post({ Origin: 'null' })).status, 403);
  assert.equal((await post({})).status, 403);
  assert.equal((await post({ 'X-Requested-With': 'kb' })).status, 201);
});

test('a site elsewhere may answer here if it is on the list, and only then', async () => {
  await server.stop();
  const origin = 'https://docs.example.ch';
  server = await testServer({ origins: new Map([[origin, '/kb/']]) });
  const headers = { Origin: origin, 'Sec-Fetch-Site': 'cross-site' };
  const preflight = await server.ask(
    aRequest('/api/feedback', { method: 'OPTIONS', headers: { ...headers, 'Access-Control-Request-Method': 'POST' } }),
  );
  assert.deepEqual(
    [
      preflight.status,
      preflight.headers['access-control-allow-origin'],
      preflight.headers['access-control-allow-methods'],
    ],
    [204, origin, 'POST, DELETE'],
  );
  const answer = await server.ask(aPost(aVoteMessage(), { headers }));
  assert.deepEqual(
    [answer.status, answer.headers['access-control-allow-origin'], answer.headers.vary],
    [201, origin, 'Origin'],
  );
  const form = await sendForm(aForm, headers);
  const thanks = await server.ask(aRequest(form.headers.location ?? ''));
  assert.match(thanks.body, /<a href="https:\/\/docs\.example\.ch\/kb\/fr\/2193\/[^"]+">Retour à la FAQ<\/a>/);
  const improved = await sendForm({ ...hiddenFieldsOf(thanks.body), text: 'Étape 3 est fausse.' }, fromHere);
  assert.match(improved.headers.location ?? '', /^\/fr\/thanks\/\?sent=text&.*&from=https%3A%2F%2Fdocs\.example\.ch$/);
  const invented = (form.headers.location ?? '').replace('docs.example.ch', 'evil.example');
  assert.match((await server.ask(aRequest(invented))).body, /<a href="\/fr\/2193\/[^"]+">Retour à la FAQ<\/a>/);

  const other = { ...headers, Origin: 'https://evil.example' };
  assert.equal((await server.ask(aRequest('/api/feedback', { method: 'OPTIONS', headers: other }))).status, 405);
  const refused = await server.ask(aPost(aVoteMessage(), { headers: other }));
  assert.deepEqual([refused.status, refused.headers['access-control-allow-origin']], [403, undefined]);
});

test('who sends too much is told when to come back, in JSON and as a page with the text', async () => {
  for (let time = 0; time < 30; time++) await server.ask(aPost(aVoteMessage()));
  const { status, headers, body } = await server.ask(aPost(aVoteMessage()));
  assert.equal(status, 429);
  assert.match(headers['retry-after'] ?? '', /^[1-9]\d?$/);
  assert.equal((JSON.parse(body) as { code: string }).code, 'slow_down');
  const form = await sendForm({ ...aForm, text: 'Étape 3' }, { 'X-Forwarded-For': '192.0.2.1' });
  assert.equal(form.status, 429);
  assert.match(form.body, />\nÉtape 3<\/textarea>/);
});

test('when nothing can be kept, nobody is thanked, and the text is not lost', async () => {
  await server.stop();
  server = await testServer({ store: { ...memoryStore(), write: () => Promise.reject(new StoreUnavailable('full')) } });
  const { status, headers, body } = await server.ask(aPost(aVoteMessage()));
  assert.deepEqual(
    [status, headers['retry-after'], (JSON.parse(body) as { code: string }).code],
    [503, '30', 'try_later'],
  );
  const form = await sendForm({ ...aForm, text: 'Étape 3' });
  assert.equal(form.status, 503);
  assert.match(form.body, />\nÉtape 3<\/textarea>/);
  assert.match(form.body, /demi-minute/);
});

test('a store that breaks in an unknown way is a 503 as well, and its message stays in the log', async () => {
  await server.stop();
  server = await testServer({ store: { ...memoryStore(), write: () => Promise.reject(new Error('secret detail')) } });
  const { status, body } = await server.ask(aPost(aVoteMessage()));
  assert.equal(status, 503);
  assert.doesNotMatch(body, /secret/);
  await new Promise((resolve) => setImmediate(resolve));
  assert.match(server.log(), /"event":"error","message":"secret detail"/);
});

test('without a store there is no endpoint', async () => {
  await server.stop();
  server = await testServer({ store: undefined });
  assert.equal((await server.ask(aPost(aVoteMessage()))).status, 405);
});

test('searches are counted, and wishes are kept', async () => {
  assert.equal((await server.ask(aPost({ v: 1, kind: 'miss', locale: 'en', query: 'Zzz' }))).status, 200);
  assert.equal((await server.ask(aPost(aWishMessage()))).status, 201);
  assert.deepEqual(
    (await server.rows()).map(({ table }) => table),
    ['wish', 'miss'],
  );
});

test('without script, a vote leads to a page that thanks and asks what could be better', async () => {
  const sent = await sendForm(aForm);
  assert.equal(sent.status, 303);
  const address = sent.headers.location ?? '';
  assert.match(address, /^\/fr\/thanks\/\?sent=vote&article=2193&version=2026-01-27&helpful=no&key=[\da-f-]{36}$/);

  const { status, body, headers } = await server.ask(aRequest(address));
  assert.equal(status, 200);
  assert.equal(headers['cache-control'], 'no-store');
  assert.match(body, /<title>Merci pour votre retour\. · Knowledge base<\/title>/);
  assert.match(body, /<h1>Merci pour votre retour\.<\/h1>/);
  assert.match(body, /<link rel="stylesheet"/);
  assert.match(body, /Améliorer cette FAQ/);
  assert.match(body, /name="reason" value="translation"/);
  assert.match(body, /<a href="\/fr\/2193\/modifier-2193\/">Retour à la FAQ<\/a>/);

  const text = await sendForm({ ...hiddenFieldsOf(body), reason: 'mismatch', text: 'Étape 3 est fausse.' });
  assert.match(text.headers.location ?? '', /^\/fr\/thanks\/\?sent=text&/);
  assert.match((await server.ask(aRequest(text.headers.location ?? ''))).body, /<h1>Votre message a été envoyé\./);
  const rows = await server.rows();
  assert.equal(rows.length, 1);
  assert.deepEqual(
    [rows[0]?.table === 'vote' && rows[0].text, rows[0]?.table === 'vote' && rows[0].reason],
    ['Étape 3 est fausse.', 'mismatch'],
  );
});

/** What a form on a page would send without the reader's doing. */
function hiddenFieldsOf(body: string, form = 0): Record<string, string> {
  const forms = body.split('<form').slice(1);
  const fields = (forms[form] ?? '').matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g);
  return Object.fromEntries(Array.from(fields, ([, name, value]) => [name, value]));
}

test('without script, an answer can be taken back from the page that thanks for it', async () => {
  const sent = await sendForm(aForm);
  const { body } = await server.ask(aRequest(sent.headers.location ?? ''));
  const removed = await sendForm(hiddenFieldsOf(body, 1));
  assert.equal(removed.headers.location, '/fr/thanks/?sent=removal&article=2193');
  assert.match((await server.ask(aRequest(removed.headers.location))).body, /Votre réponse a été supprimée\./);
  assert.deepEqual(await server.answers(), []);
});

test('without script, what is sent last counts, from whatever page the reader went back to', async () => {
  const sent = await sendForm(aForm);
  const { body } = await server.ask(aRequest(sent.headers.location ?? ''));
  const texts = async () => (await server.answers()).map((row) => 'text' in row && row.text);
  for (const text of ['Étape 3 est fausse.', 'Étape 4 est fausse.', 'Étape 4 est fausse.', 'Étape 5 est fausse.']) {
    assert.equal((await sendForm({ ...hiddenFieldsOf(body), text })).status, 303);
    assert.deepEqual(await texts(), [text]);
  }

  await sendForm(hiddenFieldsOf(body, 1));
  assert.deepEqual(await texts(), []);
  await sendForm({ ...hiddenFieldsOf(body), text: 'Étape 6 est fausse.' });
  assert.deepEqual(await texts(), ['Étape 6 est fausse.']);
});

test('without script, a mistake gives the form back with everything in it, marked where it is', async () => {
  const text = `<script>alert("1")</script> & ${'x'.repeat(1_000)}`;
  const { status, body, headers } = await sendForm({ ...aForm, reason: 'unclear', text });
  assert.equal(status, 422);
  assert.equal(headers['content-type'], 'text/html; charset=utf-8');
  assert.match(body, /role="alert">Votre réponse n’a pas encore été envoyée/);
  assert.match(body, /value="unclear" checked>/);
  assert.match(body, /<p class="feedback-problem" id="kb-problem-text">Ce texte est trop long : 1/);
  assert.match(body, /aria-invalid="true" autofocus/);
  assert.ok(
    body.includes(`>\n&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ${'x'.repeat(1_000)}</textarea>`),
  );
  assert.equal(hiddenFieldsOf(body).helpful, 'no');
});

test('without script, the question itself is asked again when it was not answered', async () => {
  const { status, body } = await sendForm({ ...aForm, helpful: '' });
  assert.equal(status, 422);
  assert.match(body, /<button class="button" name="helpful" value="yes">Oui<\/button>/);
  assert.match(body, /<p class="feedback-problem" id="kb-problem-helpful">Veuillez remplir ce champ\./);
});

test('without script, what was looked for is asked and kept', async () => {
  const wish = { kind: 'wish', locale: 'en', place: '404', text: 'How to move' };
  assert.equal((await sendForm(wish)).headers.location?.startsWith('/en/thanks/?sent=wish&key='), true);
  const empty = await sendForm({ ...wish, text: ' ' });
  assert.equal(empty.status, 422);
  assert.match(empty.body, /What were you looking for\?/);
});

test('an address of the thanks page that is none of ours shows the page as it was built', async () => {
  for (const query of ['', '?sent=__proto__', '?sent=x', '?x']) {
    const { status, body } = await server.ask(aRequest(`/en/thanks/${query}`));
    assert.equal(status, 200);
    assert.match(body, /<!--answer-->/);
  }
});

test('nothing of the address of the thanks page becomes more than a text', async () => {
  const evil = '"><script>alert(1)</script>';
  const query = new URLSearchParams({
    sent: 'vote',
    key: randomUUID(),
    article: evil,
    version: evil,
    helpful: evil,
    seq: evil,
  });
  const { body } = await server.ask(aRequest(`/en/thanks/?${query.toString()}`));
  assert.ok(!body.includes('<script>alert'));
});

test('the log says what was answered, and nothing about who asked', async () => {
  await server.ask(
    aPost(aVoteMessage({ key, text: 'my secret text' }), {
      client: '203.0.113.77',
      headers: { 'User-Agent': 'canary-agent' },
    }),
  );
  await new Promise((resolve) => setImmediate(resolve));
  const entry = JSON.parse(server.log()) as Record<string, unknown>;
  assert.deepEqual(Object.keys(entry), ['time', 'event', 'route', 'status', 'code', 'ms']);
  assert.deepEqual([entry.route, entry.status, entry.code], ['feedback', 201, 'created']);
});

test('the staff’s report needs the token', async () => {
  await server.stop();
  const staffToken = '0123456789abcdef';
  server = await testServer({ staffToken });
  await server.ask(aPost(aVoteMessage({ helpful: 'no', text: '<b>Step 3</b>' })));
  const report = (headers: Record<string, string>, query = '') =>
    server.ask(aRequest(`/staff/feedback/${query}`, { headers }));
  const basic = (password: string) => ({ Authorization: `Basic ${Buffer.from(`any:${password}`).toString('base64')}` });

  const refused = await report({});
  assert.deepEqual(
    [refused.status, refused.headers['www-authenticate']],
    [401, 'Basic realm="staff", charset="UTF-8"'],
  );
  assert.equal((await report(basic('0123456789abcdeF'))).status, 401);
  assert.equal((await report(basic(''))).status, 401);

  const page = await report(basic(staffToken));
  assert.equal(page.status, 200);
  assert.match(page.body, /&lt;b&gt;Step 3&lt;\/b&gt;/);
  const json = await report({ Authorization: `Bearer ${staffToken}` }, '?format=json&locale=en');
  assert.equal((JSON.parse(json.body) as { editions: { no: number }[] }).editions[0]?.no, 1);
  assert.match((await report(basic(staffToken), '?format=csv')).body, /^article,locale,version,/);
});

test('without a token there is no report', async () => {
  assert.equal((await server.ask(aRequest('/staff/feedback/'))).status, 404);
});

test('it is healthy as long as it answers, and ready as long as it can keep something', async () => {
  assert.deepEqual((await server.ask(aRequest('/healthz', { headers: { Host: '10.0.0.7:4321' } }))).status, 200);
  assert.equal((await server.ask(aRequest('/readyz'))).status, 200);
  await server.stop();
  server = await testServer({
    store: { ...memoryStore(), check: () => Promise.reject(new StoreUnavailable('The disk is full.')) },
  });
  const { status, body } = await server.ask(aRequest('/readyz'));
  assert.deepEqual([status, body], [503, 'The disk is full.\n']);
});
