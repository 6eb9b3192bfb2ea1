import {
  createServer as createHttpServer,
  STATUS_CODES,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Duplex } from 'node:stream';
import type { FeedbackStore } from '#feedback/feedback-store.ts';
import type { Limits } from '#feedback/limits.ts';
import { isLocale } from '#i18n/locales.ts';
import { securityHeaders } from '#site/headers.ts';
import { thanksPage } from './answer-page.ts';
import { knownEditions, type BuiltSite } from './built-site.ts';
import { feedbackReply, type Endpoint } from './feedback-endpoint.ts';
import { reasonOf, type Log } from './log.ts';
import { redirectionFor } from './negotiation.ts';
import { readiness } from './readiness.ts';
import { page, plain, type Reply } from './reply.ts';
import { staffReply } from './staff-report.ts';
import { staticFiles } from './static-files.ts';

export interface ServerSettings {
  site: BuiltSite;
  /** Where feedback is kept; without it there is no endpoint. */
  store?: FeedbackStore | undefined;
  limits: Limits;
  /** Names of hosts that requests may be for, without ports. */
  hosts: ReadonlySet<string>;
  isHttps: boolean;
  /** Origins of other sites whose readers may answer here. */
  origins: ReadonlySet<string>;
  /** Opens the staff's report; without it there is none. */
  staffToken?: string | undefined;
  clientAddress(peer: string, forwardedFor?: string): string;
  log: Log;
}

export interface KnowledgeBaseServer {
  http: Server;
  /** Take no more requests, answer those that were accepted, then resolve. */
  stop(): Promise<void>;
}

/** Bounds against slow and greedy clients. Times in milliseconds. */
const bounds = {
  maxHeaderSize: 8_192,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};
/** A client that takes nothing off the wire for so long is gone. In milliseconds. */
const idleTimeout = 30_000;

/**
 * The whole server: the files of the built site, the few answers that must be computed, and nothing else.
 * What is not known to be right is refused before anything looks at it.
 */
export function knowledgeBaseServer(settings: ServerSettings): KnowledgeBaseServer {
  const { site, store, limits, log, staffToken } = settings;
  const { base } = site;
  const headers = securityHeaders(settings);
  const files = staticFiles({ folder: site.folder, base, headers });
  const endpoint: Endpoint | undefined = store && {
    site,
    path: `${base}api/feedback`,
    origins: settings.origins,
    surroundings: { store, limits, known: knownEditions(site) },
  };
  const isReady = readiness(store);
  let isStopping = false;

  /** The answer to a request that is not for a file; `undefined` for those that are. */
  function computed(
    request: IncomingMessage,
    path: string,
    query: URLSearchParams,
  ): Reply | Promise<Reply> | undefined {
    if (path === '/healthz') return plain(200, 'ok');
    if (path === '/readyz') return isReady(isStopping);
    const place = path.startsWith(base) ? path.slice(base.length) : undefined;
    if (endpoint && (place === 'api/feedback' || place === 'api/feedback/')) {
      const forwarded = request.headers['x-forwarded-for'];
      const peer = request.socket.remoteAddress ?? '';
      return feedbackReply(endpoint, request, settings.clientAddress(peer, forwarded?.toString()));
    }
    if (!isRead(request))
      return { ...plain(405, 'This address can only be read.', { Allow: 'GET, HEAD' }), hangUp: true };
    if (store && staffToken && place === 'staff/feedback/')
      return staffReply({ site, store, token: staffToken }, request, query);

    const [, locale = ''] = /^([a-z-]+)\/thanks\/$/.exec(place ?? '') ?? [];
    const thanks = endpoint && isLocale(locale) && thanksPage({ site, locale, action: endpoint.path }, query);
    if (thanks) return page(200, thanks);

    const redirection = redirectionFor(site, { path, query, acceptLanguage: request.headers['accept-language'] });
    if (redirection) return redirect(redirection);
    // a folder asked for as if it were a file, and the file behind a folder
    if (files.has(`${path}/`)) return redirect({ status: 308, location: encodeURI(`${path}/`) });
    if (path.endsWith('/index.html'))
      return redirect({ status: 308, location: encodeURI(path.slice(0, -'index.html'.length)) });
    return undefined;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (isStopping) response.shouldKeepAlive = false;
    const refused = refusal(request, settings.hosts);
    if (refused) {
      send(refused, request, response);
      return;
    }
    const [rawPath = '', search = ''] = splitOnce(request.url ?? '', '?');
    const path = decoded(rawPath);
    if (path === undefined) {
      send(plain(400, 'This address is not well-formed.'), request, response);
      return;
    }
    if (isRead(request) && search === '' && files.has(path) && !isShortLink(path)) {
      await files.send(path, request, response);
      return;
    }

    const began = performance.now();
    const reply = await computed(request, path, new URLSearchParams(search));
    if (!reply) {
      await sendFile(path, request, response);
      return;
    }
    send(reply, request, response);
    const route = path.endsWith('/feedback') || path.endsWith('/feedback/') ? path.slice(base.length) : 'other';
    if (route !== 'other' || reply.status >= 500) {
      log({
        event: 'request',
        route,
        status: reply.status,
        code: reply.code,
        ms: Math.round((performance.now() - began) * 10) / 10,
      });
    }
  }

  /** An article's short link exists as a file, for hosts that compute nothing; here it is computed. */
  const isShortLink = (path: string): boolean => /^(?:[a-z-]+\/)?\d+\/$/.test(path.slice(base.length));

  function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> | void {
    if (files.has(path)) return files.send(path, request, response);
    const [locale = ''] = path.slice(base.length).split('/');
    const notFound = [`${base}${locale}/404/`, `${base}404.html`].find((page) => files.has(page));
    if (notFound) return files.send(notFound, request, response, 404);
    send(plain(404, 'There is no such page.'), request, response);
  }

  function send(
    { status, headers: own, body, hangUp }: Reply,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    if (response.headersSent || response.destroyed) return;
    if (hangUp) response.shouldKeepAlive = false;
    const length = body === undefined ? [] : ['Content-Length', String(Buffer.byteLength(body))];
    response.writeHead(status, [...headers.flat(), ...Object.entries(own ?? {}).flat(), ...length]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  const http = createHttpServer(bounds, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      log({ event: 'error', message: reasonOf(error) });
      send(plain(503, 'Something went wrong here. Please try again.', { 'Retry-After': '30' }), request, response);
      if (!response.writableEnded) response.destroy();
    });
  });
  http.maxConnections = 4_000;
  http.maxRequestsPerSocket = 1_000;
  http.setTimeout(idleTimeout, (socket) => socket.destroy());
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    refuseUnreadable(error, socket, headers);
  });

  return {
    http,
    stop: () =>
      new Promise((resolve) => {
        isStopping = true;
        http.close(() => {
          resolve();
        });
        http.closeIdleConnections();
      }),
  };
}

const isRead = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

const methods = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']);
const probes = new Set(['/healthz', '/readyz']);

/** What is refused whatever it is about. */
function refusal(
  { headers, rawHeaders, method = '', url = '' }: IncomingMessage,
  hosts: ReadonlySet<string>,
): Reply | undefined {
  const hostHeaders = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hostHeaders !== 1) return plain(400, 'A request must name one host.');
  const host = (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  if (!hosts.has(host) && !probes.has(url)) {
    return {
      ...plain(421, 'This server does not answer for that host. Its operator names hosts in KB_URL and KB_HOSTS.'),
      hangUp: true,
    };
  }
  if (!methods.has(method))
    return { ...plain(405, 'This method is not used here.', { Allow: 'GET, HEAD' }), hangUp: true };
  // of the path only: what is searched for may have any sign in it
  const [path = ''] = url.split('?', 1);
  const isOdd = !path.startsWith('/') || path.startsWith('//') || /[\\\p{Cc}]|%(?:[01][\da-f]|2f|5c|7f)/iu.test(path);
  return isOdd ? plain(400, 'This address is not well-formed.') : undefined;
}

function splitOnce(text: string, separator: string): [string, string?] {
  const place = text.indexOf(separator);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + 1)];
}

function decoded(path: string): string | undefined {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return undefined;
  }
}

function redirect({
  status,
  location,
  dependsOnLanguage = false,
}: {
  status: number;
  location: string;
  dependsOnLanguage?: boolean;
}): Reply {
  const caching = dependsOnLanguage ? 'private, no-cache' : 'public, max-age=3600';
  return {
    status,
    headers: { Location: location, 'Cache-Control': caching, ...(dependsOnLanguage && { Vary: 'Accept-Language' }) },
  };
}

/** A request that is not HTTP, or did not come in time: the connection is answered and closed. */
function refuseUnreadable({ code }: NodeJS.ErrnoException, socket: Duplex, headers: readonly [string, string][]): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const lines = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    'Connection: close',
    'Content-Length: 0',
    'Cache-Control: no-store',
  ];
  socket.end([...lines, ...headers.map((header) => header.join(': ')), '', ''].join('\r\n'));
  socket.on('finish', () => socket.destroy());
}
