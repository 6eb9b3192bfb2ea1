import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Server as NetServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { securityHeaders } from '#site/headers.ts';
import { letIn } from './gate.ts';
import { reasonOf, type Log } from './log.ts';
import { readiness } from './readiness.ts';
import { currentRelease } from './release.ts';
import { plain, type Reply } from './reply.ts';
import { isFeedback, routesOf, type Routes, type RouteSettings } from './routes.ts';

export interface ServerSettings extends RouteSettings {
  /** Folder of the published site. */
  dist: string;
  /** Names of hosts that requests may be for, without ports. */
  hosts: ReadonlySet<string>;
  isHttps: boolean;
  /** Origin of an endpoint elsewhere. */
  feedbackOrigin?: string | undefined;
  log: Log;
}

export interface KnowledgeBaseServer {
  http: Server;
  /**
   * Take no more connections, answer what was accepted, then resolve.
   *
   * @param delayMs How long to go on before that while saying "not ready", so that a load balancer turns away.
   */
  stop(delayMs?: number): Promise<void>;
}

/** Bounds against slow and greedy clients. Times in milliseconds. */
const bounds = {
  maxHeaderSize: 8_192,
  requireHostHeader: false, // the gate refuses it with all headers
  headersTimeout: 10_000,
  requestTimeout: 11_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 5_000,
};
/** A client that takes nothing off the wire for so long is gone. In milliseconds. */
const idleTimeout = 30_000;
/** How long a connection without a request may send one after all, once no more are taken. In milliseconds. */
const graceMs = 2_000;

/**
 * The whole server: the files of the built site, the few answers that must be computed, and nothing else.
 * What is not known to be right is refused before anything looks at it.
 *
 * @throws {NoSite} When there is nothing to serve.
 */
export function knowledgeBaseServer(settings: ServerSettings): KnowledgeBaseServer {
  const { dist, hosts, store, log } = settings;
  const headers = securityHeaders(settings);
  const routes = currentRelease(dist, (site) => routesOf(site, headers, settings), log);
  const isReady = readiness(store);
  let isStopping = false;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = letIn(request, hosts);
    if ('refused' in asked) {
      send(asked.refused, request, response);
      return;
    }
    const { path } = asked;
    if (path === '/healthz' || path === '/readyz') {
      send(path === '/healthz' ? plain(200, 'ok') : await isReady(isStopping), request, response);
      return;
    }

    const began = performance.now();
    const current = routes();
    const reply = await current.computed(asked);
    if (!reply) {
      await sendFile(current, path, request, response);
      return;
    }
    send(reply, request, response);
    const isAnswer = isFeedback(path, current.base);
    if (isAnswer || reply.status >= 500) {
      const ms = Math.round((performance.now() - began) * 10) / 10;
      log({ event: 'request', route: isAnswer ? 'feedback' : 'other', status: reply.status, code: reply.code, ms });
    }
  }

  async function sendFile(
    { files, fileFor }: Routes,
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) {
    const found = fileFor(path);
    if (!found) {
      send(plain(404, 'There is no such page.'), request, response);
      return;
    }
    if (isStopping) response.shouldKeepAlive = false;
    try {
      await files.send(found.file, request, response, found.status);
    } catch (error) {
      // the file went away under our hands: another release was published in this moment
      const next = routes(true);
      if (next.files === files) throw error;
      await sendFile(next, path, request, response);
    }
  }

  function send(
    { status, headers: own = {}, body, hangUp }: Reply,
    request: IncomingMessage,
    response: ServerResponse,
  ): void {
    if (response.headersSent || response.destroyed) return;
    if (hangUp || isStopping) response.shouldKeepAlive = false;
    const length = body === undefined ? [] : ['Content-Length', String(Buffer.byteLength(body))];
    response.writeHead(status, [...headers.flat(), ...Object.entries(own).flat(), ...length]);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** The last answer on each connection. */
  const answers = new WeakMap<Duplex, ServerResponse>();
  const http = createServer(bounds, (request, response) => {
    answers.set(request.socket, response);
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
    const last = answers.get(socket);
    // what follows an answer that is on its way must not be taken for a part of it
    if (last?.headersSent && !last.writableFinished) socket.destroy();
    else refuseUnreadable(error, socket, headers);
  });

  return {
    http,
    async stop(delayMs = 0) {
      isStopping = true;
      await wait(delayMs);
      // not http's own: it would cut connections whose first request is still on its way
      const closed = new Promise<void>((resolve) => void NetServer.prototype.close.call(http, () => resolve()));
      await Promise.race([closed, wait(graceMs)]);
      const cutting = setInterval(() => http.closeIdleConnections(), 100);
      await closed;
      clearInterval(cutting);
    },
  };
}

/** A request that is not HTTP, or did not come in time: the connection is answered and closed. */
function refuseUnreadable({ code }: NodeJS.ErrnoException, socket: Duplex, headers: readonly [string, string][]): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const own = ['Connection: close', 'Content-Length: 0', 'Cache-Control: no-store'];
  const lines = [
    `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ''}`,
    ...own,
    ...headers.map((header) => header.join(': ')),
  ];
  socket.end([...lines, '', ''].join('\r\n'), () => socket.destroy());
}
