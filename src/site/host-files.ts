import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '#catalogue/catalogue.ts';
import type { Redirect } from '#catalogue/redirects.ts';
import { shortAddress } from '#catalogue/paths.ts';
import { caching, hashedFolders, openFolder, securityHeaders, type HeaderSettings } from './headers.ts';

export interface HostSettings extends HeaderSettings {
  /** Path under which the site lies, with a slash at both ends. */
  base: string;
}

/** Write the files for hosts into a finished site. */
export function writeHostFiles(
  folder: string,
  { redirects, base }: Catalogue,
  { url, feedbackOrigin }: SiteAddress,
): void {
  writeFileSync(join(folder, '_headers'), headersFile({ base, isHttps: url.protocol === 'https:', feedbackOrigin }));
  writeFileSync(join(folder, '_redirects'), redirectsFile(redirects, base));
}

interface SiteAddress {
  url: URL;
  feedbackOrigin?: string | undefined;
}

/**
 * `_headers` for Netlify, Cloudflare and hosts like them. No header stands in two rules that match the same
 * path, since hosts join the values; without a rule they let browsers keep nothing unasked, as we want it.
 */
export function headersFile(settings: HostSettings): string {
  const rules: [path: string, headers: [string, string][]][] = [
    ['/*', securityHeaders(settings)],
    ...hashedFolders.map((folder): [string, [string, string][]] => [
      `${settings.base}${folder}*`,
      [['Cache-Control', caching.hashed]],
    ]),
    [`${settings.base}${openFolder}*`, [['Access-Control-Allow-Origin', '*']]],
  ];
  return rules
    .map(([path, headers]) => [path, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'))
    .join('\n');
}

/** `_redirects` for the same hosts, and for our own server: where addresses of former sites lead now. */
export const redirectsFile = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${from} ${addressOf(to, base)} 301\n`).join('');

const addressOf = (to: string, base: string): string =>
  to.startsWith('faq:') ? shortAddress(base, to.slice('faq:'.length)) : to;

/** Read `_redirects` as {@link redirectsFile} writes it: former path → path of the site. */
export function readRedirects(text: string): Map<string, string> {
  const lines = text.split('\n').map((line) => line.trim().split(/\s+/));
  return new Map(lines.flatMap(([from, to]) => (from?.startsWith('/') && to?.startsWith('/') ? [[from, to]] : [])));
}

/**
 * Part of an nginx configuration: nginx gives the files itself and asks the Node server for the rest, which
 * is feedback, wrong addresses and the staff's report. To be included in a `server { … }` with TLS.
 *
 * nginx forgets headers of an outer level where an inner one has its own, so every location has them all;
 * `always` is for errors.
 *
 * @param folder The published site, as nginx sees it: `/srv/knowledge-base/dist`.
 * @param upstream Address of the Node server: `http://127.0.0.1:4321`.
 */
export function nginxSnippet({
  folder,
  upstream,
  ...settings
}: HostSettings & { folder: string; upstream: string }): string {
  const { base } = settings;
  const header = ([name, value]: [string, string]) => `    add_header ${name} "${value}" always;`;
  const security = securityHeaders(settings).map(header);
  const cached = (value: string) => header(['Cache-Control', value]).replace(' always;', ';');
  const files = (path: string, caching: string, further: string[] = []) =>
    [
      `location ${path} {`,
      `    alias ${folder}/${path.slice(path.indexOf(base) + base.length)};`,
      ...further,
      cached(caching),
      ...security,
      '}',
    ].join('\n');

  return [
    '# Written by `npm run nginx`; to be included in a server block.',
    'client_max_body_size 1m; # the Node server takes 16 KB, and says so in the reader’s language',
    'client_header_timeout 10s;',
    'client_body_timeout 10s;',
    'server_tokens off;',
    'gzip_static on;',
    '# brotli_static on;   # with the module libnginx-mod-http-brotli-static',
    '',
    ...hashedFolders.map((hashed) => files(`${base}${hashed}`, caching.hashed)),
    files(`${base}${openFolder}`, caching.other, ['    add_header Access-Control-Allow-Origin "*" always;']),
    '',
    '# computed by the Node server: short links, answers to forms, the report',
    `location ~ ^${base}([1-9][0-9]*|[a-z-]+/thanks|staff/feedback)/?$ {`,
    '    try_files /nonexistent @node;',
    '}',
    `location ${base} {`,
    `    alias ${folder}/;`,
    '    index index.html;',
    '    try_files $uri $uri/index.html @node;',
    cached(caching.other),
    ...security,
    '}',
    'location @node {',
    `    proxy_pass ${upstream};`,
    '    proxy_http_version 1.1;',
    '    proxy_set_header Host $http_host;',
    '    # set, not appended: what the client claims does not get through',
    '    proxy_set_header X-Forwarded-For $remote_addr;',
    '    proxy_set_header Connection "";',
    '    proxy_read_timeout 20s;',
    '    proxy_intercept_errors off;',
    '}',
    '',
  ].join('\n');
}
