import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentSecurityPolicy, securityHeaders } from '#site/headers.ts';
import { headersFile, nginxSnippet, readRedirects, redirectsFile } from '#site/host-files.ts';

test('the policy allows nothing inline and nothing from elsewhere', () => {
  assert.equal(
    contentSecurityPolicy({ isHttps: true }),
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
      "manifest-src 'self'; worker-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; " +
      "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; " +
      'upgrade-insecure-requests',
  );
});

test('a local preview without HTTPS is not sent to HTTPS', () => {
  const headers = new Map(securityHeaders({ isHttps: false }));
  assert.doesNotMatch(headers.get('Content-Security-Policy') ?? '', /upgrade/);
  assert.equal(headers.has('Strict-Transport-Security'), false);
});

test('a feedback endpoint elsewhere may be spoken to, and nothing else there', () => {
  const policy = contentSecurityPolicy({ isHttps: true, feedbackOrigin: 'https://feedback.example.ch' });
  assert.match(
    policy,
    /connect-src 'self' https:\/\/feedback\.example\.ch; form-action 'self' https:\/\/feedback\.example\.ch;/,
  );
  assert.equal(policy.match(/example\.ch/g)?.length, 2);
});

test('_headers has the same list, and never the same header in two rules for one path', () => {
  const text = headersFile({ base: '/kb/', isHttps: true });
  const [all = '', ...others] = text.split('\n\n');
  assert.deepEqual(all.split('\n'), [
    '/*',
    ...securityHeaders({ isHttps: true }).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  assert.match(others[0] ?? '', /^\/kb\/_astro\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/);
  const names = (rule: string) =>
    rule
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(':')[0]);
  for (const rule of others) for (const name of names(rule)) assert.ok(!names(all).includes(name), name);
  assert.ok(
    text.split('\n').every((line) => line.length < 2_000),
    'Cloudflare takes lines of 2,000 characters',
  );
});

test('addresses of former sites lead to short links, and are read back as they were written', () => {
  const text = redirectsFile(
    [
      { from: '/support/faq/mail', to: 'faq:2193' },
      { from: '/old', to: '/en/' },
    ],
    '/kb/',
  );
  assert.equal(text, '/support/faq/mail /kb/2193/ 301\n/old /en/ 301\n');
  assert.deepEqual(
    [...readRedirects(text)],
    [
      ['/support/faq/mail', '/kb/2193/'],
      ['/old', '/en/'],
    ],
  );
  assert.deepEqual([...readRedirects('# comment\n\n/a\nhttps://x /b 301\n/c https://evil.example 301\n')], []);
});

test('every location of the nginx file that serves files has every security header, errors included', () => {
  const text = nginxSnippet({ base: '/', isHttps: true, folder: '/srv/dist', upstream: 'http://127.0.0.1:4321' });
  const locations = text
    .split(/^location /m)
    .slice(1)
    .filter((location) => location.includes('alias') || location.includes('root'));
  assert.ok(locations.length >= 3);
  for (const location of locations) {
    for (const [name, value] of securityHeaders({ isHttps: true }))
      assert.ok(location.includes(`add_header ${name} "${value}" always;`), `${name} in ${location}`);
  }
});
