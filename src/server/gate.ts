import type { IncomingMessage } from 'node:http';
import { plain, type Reply } from './reply.ts';

/** A request that was let in, taken apart. */
export interface Asked {
  request: IncomingMessage;
  /** Decoded. */
  path: string;
  /** Without the question mark. */
  search: string;
}

const methods = new Set(['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS']);

/** Addresses for those who watch over the server, by whatever name they reach it. */
const probes = new Set(['/healthz', '/readyz']);

export const isRead = ({ method }: Pick<IncomingMessage, 'method'>): boolean => method === 'GET' || method === 'HEAD';

/**
 * Let a request in, or say what is wrong with it whatever it is about: a host that is not ours, a method that
 * nothing here takes, a path that programs read differently.
 */
export function letIn(request: IncomingMessage, hosts: ReadonlySet<string>): Asked | { refused: Reply } {
  const { headers, rawHeaders, method = '', url = '' } = request;
  const hostHeaders = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hostHeaders !== 1) return { refused: { ...plain(400, 'A request must name one host.'), hangUp: true } };
  const host = (headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
  if (!hosts.has(host) && !probes.has(url)) {
    const message = 'This server does not answer for that host. Its operator names hosts in KB_URL and KB_HOSTS.';
    return { refused: { ...plain(421, message), hangUp: true } };
  }
  if (!methods.has(method)) {
    return { refused: { ...plain(405, 'This method is not used here.', { Allow: 'GET, HEAD' }), hangUp: true } };
  }

  const [rawPath = '', ...rest] = url.split('?');
  // of the path only: what is searched for may have any sign in it
  const isOdd =
    !rawPath.startsWith('/') || rawPath.startsWith('//') || /[\\\p{Cc}]|%(?:[01][\da-f]|2f|5c|7f)/iu.test(rawPath);
  const path = isOdd ? undefined : decoded(rawPath);
  if (path === undefined) return { refused: { ...plain(400, 'This address is not well-formed.'), hangUp: true } };
  return { request, path, search: rest.join('?') };
}

function decoded(path: string): string | undefined {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return undefined;
  }
}
