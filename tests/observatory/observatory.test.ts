import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { pathToFileURL } from 'node:url';
import { writeAcceptanceContent } from '../fixtures/acceptance-content.ts';
import { startServer } from '../fixtures/server-process.ts';
import { staticHost } from '../fixtures/static-host.ts';

/*
 * What Mozilla's HTTP Observatory says of every kind of page. Its engine runs here, against the built site on this
 * machine, by HTTPS. 135 is the most that a site without cookies reaches that is not in the browsers' own list of
 * sites with HTTPS.
 */

interface Scan {
  scan: { grade: string; score: number };
  tests: Record<string, { result: string; scoreModifier: number }>;
}
const engine = join(import.meta.dirname, 'node_modules/@mdn/mdn-http-observatory');
// the browsers' list, which the package would fetch while it is installed: no site of this machine is in it
mkdirSync(join(engine, 'conf'), { recursive: true });
writeFileSync(join(engine, 'conf/hsts-preload.json'), '{}');
const { scan } = (await import(pathToFileURL(join(engine, 'src/index.js')).href)) as {
  scan(address: string): Promise<Scan>;
};

const folder = 'test-results/observatory';
const dist = join(folder, 'dist');
const staffToken = 'only-for-the-observatory';

mkdirSync(folder, { recursive: true });
await writeAcceptanceContent(join(folder, 'content'));
const env = {
  KB_URL: 'https://localhost/',
  KB_CONTENT: join(folder, 'content'),
  KB_CACHE: join(folder, 'cache'),
  KB_DIST: dist,
};
execFileSync(process.execPath, ['src/site/build.ts'], { env: { ...process.env, ...env } });

const keyFile = join(folder, 'key.pem');
const certificateFile = join(folder, 'certificate.pem');
const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
const makeKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', keyFile];
execFileSync('openssl', ['req', '-x509', '-days', '2', ...subject, ...makeKey, '-out', certificateFile], {
  stdio: 'ignore',
});
const [key, cert] = [readFileSync(keyFile), readFileSync(certificateFile, 'utf8')];
setDefaultCACertificates([...getCACertificates('default'), cert]);

/**
 * Puts HTTPS before a server, as a proxy does. The engine looks only at what was found: so a missing page is passed
 * on as if it were. With the word `token` in an address it is asked for as the staff does.
 *
 * @param hasHeaders Whether the headers of the server are passed on.
 * @returns Its port.
 */
async function withHttps(port: number, hasHeaders = true): Promise<number> {
  const proxy = createServer({ key, cert }, (asked, answer) => {
    const { method, url = '/', headers } = asked;
    const authorization = `Basic ${Buffer.from(`:${staffToken}`).toString('base64')}`;
    const asStaff = url.endsWith('?token') && { authorization };
    const asking = request({ port, method, path: url, headers: { ...headers, ...asStaff } }, (answered) => {
      const { statusCode = 500, rawHeaders } = answered;
      answer.writeHead(statusCode === 404 ? 200 : statusCode, hasHeaders ? rawHeaders : ['Content-Type', 'text/html']);
      answered.pipe(answer);
    });
    asked.pipe(asking);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  after(() => proxy.close());
  return (proxy.address() as AddressInfo).port;
}

const server = await startServer({ dist, env: { ...env, FEEDBACK_DATABASE_URL: 'memory:', STAFF_TOKEN: staffToken } });
after(() => server.stop());
const files = staticHost(dist).listen(0, '127.0.0.1');
after(() => files.close());

const pages = {
  home: 'en/',
  'home page of all languages': '',
  category: 'fr/category/account/basics/',
  article: 'en/2193/change-a-password/',
  'short link': '2193/',
  'all FAQs': 'fr/all/',
  search: 'en/search/?q=password',
  contact: 'fr/contact/',
  'page that is missing': 'en/there-is-nothing-here/',
  'thanks for an answer':
    'fr/thanks/?sent=vote&article=2193&version=2026-01-27&helpful=no&seq=0&key=10000000-1000-4000-8000-100000000000',
  'report for the staff': 'staff/feedback/?token',
  'report without the token': 'staff/feedback/',
  'translations for the staff': 'staff/translations/',
};
const hosts = {
  'our server': await withHttps(server.port),
  'a static host': await withHttps((files.address() as AddressInfo).port),
};

for (const [host, port] of Object.entries(hosts)) {
  for (const [page, path] of Object.entries(pages)) {
    test(`${page}, behind ${host}: A+, 135 points`, async () => {
      const { scan: result, tests } = await scan(`localhost:${String(port)}/${path}`);
      const points = Object.entries(tests).map(
        ([name, { result, scoreModifier }]) => `${String(scoreModifier)} ${name}: ${result}`,
      );
      assert.ok(result.score >= 135 && result.grade === 'A+', `${String(result.score)}\n${points.join('\n')}`);
    });
  }
}

test('without these headers it is D', async () => {
  const { scan: result } = await scan(`localhost:${String(await withHttps(server.port, false))}/en/`);
  assert.equal(result.grade, 'D');
});
