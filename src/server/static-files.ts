import { createHash, hash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { caching, hashedFolders, openFolder } from '#site/headers.ts';
import { contentTypeOf } from './content-types.ts';

/** How a file may be encoded on its way, the best first, and what is behind its name then. */
const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
type Encoding = (typeof encodings)[number]['name'] | 'identity';

/** Larger files are read from the disk each time: films and downloads. In bytes. */
const largestKept = 1024 * 1024;

interface File {
  /** Files on the disk with their sizes, by encoding. */
  forms: Partial<Record<Encoding, { path: string; size: number }>>;
  type: string;
  caching: string;
  isOpen: boolean;
  /** What was made ready for sending. */
  ready: Map<Encoding, Ready>;
}

/** A file in one encoding, ready to be sent: headers as a flat list, as Node sends them fastest. */
interface Ready {
  etag: string;
  headers: string[];
  /** Present while it is kept in memory. */
  body?: Buffer | undefined;
}

export interface StaticFiles {
  has(path: string): boolean;
  /** Send a file that exists. @param status 200, or 404 for the page that says so. */
  send(path: string, request: IncomingMessage, response: ServerResponse, status?: 200 | 404): Promise<void> | void;
}

interface Settings {
  /** The finished site. */
  folder: string;
  /** Path under which it lies, with a slash at both ends. */
  base: string;
  /** Headers of every answer. */
  headers: readonly (readonly [string, string])[];
  /** How much is kept in memory, in bytes. */
  memory?: number;
}

/**
 * Serve the files of a folder as they are now: what is not in the list that is made here does not exist, so
 * no path can lead out of the folder.
 *
 * A file's ETag is a hash of its content: two releases never share one by the accident of equal sizes and
 * times. What was asked for stays in memory, the longest unused goes first.
 */
export function staticFiles({ folder, base, headers, memory = 64 * 1024 * 1024 }: Settings): StaticFiles {
  const files = filesIn(folder, base);
  const securityHeaders = headers.flat();
  /** All that have a body, the longest unused first. */
  const inMemory = new Set<Ready>();
  let used = 0;

  /** Make room, then keep it. */
  function keep(ready: Ready, body: Buffer): void {
    if (body.length > memory / 4) return;
    ready.body = body;
    inMemory.add(ready);
    used += body.length;
    for (const oldest of inMemory) {
      if (used <= memory) break;
      used -= oldest.body?.length ?? 0;
      oldest.body = undefined;
      inMemory.delete(oldest);
    }
  }

  async function makeReady(file: File, encoding: Encoding): Promise<Ready> {
    const { path, size } = formOf(file, encoding);
    const body = size <= largestKept ? await readFile(path) : undefined;
    const digest = body ? hash('sha1', body, 'base64url') : await hashOfFile(path);
    const ready = file.ready.get(encoding) ?? readyFor(file, encoding, digest, body?.length ?? size);
    file.ready.set(encoding, ready);
    if (body && !ready.body) keep(ready, body);
    return { ...ready, body };
  }

  function readyFor(file: File, encoding: Encoding, digest: string, size: number): Ready {
    const etag = `"${digest}"`;
    const common = [
      ...securityHeaders,
      'Content-Type',
      file.type,
      'Cache-Control',
      file.caching,
      'ETag',
      etag,
      ...(Object.keys(file.forms).length > 1 ? ['Vary', 'Accept-Encoding'] : ['Accept-Ranges', 'bytes']),
      ...(file.isOpen ? ['Access-Control-Allow-Origin', '*'] : []),
    ];
    const own = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
    return { etag, headers: [...common, ...own, 'Content-Length', String(size)] };
  }

  function send(path: string, request: IncomingMessage, response: ServerResponse, status = 200): Promise<void> | void {
    const file = files.get(path);
    if (!file) throw new Error(`There is no file ${path}.`);
    const encoding = encodingFor(file, request.headers['accept-encoding']);
    const ready = file.ready.get(encoding);
    if (!ready?.body) return sendFromDisk(file, encoding, request, response, status);
    inMemory.delete(ready);
    inMemory.add(ready);
    answer(ready, request, response, status);
  }

  async function sendFromDisk(
    file: File,
    encoding: Encoding,
    request: IncomingMessage,
    response: ServerResponse,
    status: number,
  ) {
    const known = file.ready.get(encoding);
    const { path, size } = formOf(file, encoding);
    const ready = known && size > largestKept ? known : await makeReady(file, encoding);
    if (ready.body) {
      answer(ready, request, response, status);
      return;
    }
    await answerFromDisk(path, size, ready, request, response);
  }

  return { has: (path) => files.has(path), send };
}

function answer(
  { etag, headers, body }: Ready,
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
): void {
  if (status === 200 && isKnown(etag, request)) {
    response.writeHead(304, withoutLength(headers)).end();
    return;
  }
  const range = status === 200 && body ? rangeOf(request, etag, headers, body.length) : undefined;
  if (range && body) {
    response
      .writeHead(206, range.headers)
      .end(request.method === 'HEAD' ? undefined : body.subarray(range.start, range.end + 1));
    return;
  }
  response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : body);
}

async function answerFromDisk(
  path: string,
  size: number,
  { etag, headers }: Ready,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (isKnown(etag, request)) {
    response.writeHead(304, withoutLength(headers)).end();
    return;
  }
  const range = rangeOf(request, etag, headers, size);
  response.writeHead(range ? 206 : 200, range?.headers ?? headers);
  if (request.method === 'HEAD') response.end();
  // a reader who goes away in the middle of a film is no error
  else await pipeline(createReadStream(path, range), response).catch(() => undefined);
}

/** Whether the browser has this very content already (RFC 9110, 13.1.2). */
function isKnown(etag: string, { headers }: IncomingMessage): boolean {
  const known = headers['if-none-match'];
  if (known === undefined) return false;
  return known === etag || known === '*' || known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}

/** The one range of bytes that a film player asks for; anything more unusual gets the whole file. */
function rangeOf({ headers: asked }: IncomingMessage, etag: string, headers: readonly string[], size: number) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(asked.range ?? '') ?? [];
  if (!headers.includes('Accept-Ranges') || (!first && !last)) return undefined;
  if (asked['if-range'] !== undefined && asked['if-range'] !== etag) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (start > end) return undefined;
  const length = [
    'Content-Length',
    String(end - start + 1),
    'Content-Range',
    `bytes ${String(start)}-${String(end)}/${String(size)}`,
  ];
  return { start, end, headers: [...withoutLength(headers), ...length] };
}

/** Its length is the last header of a file. */
const withoutLength = (headers: readonly string[]): string[] => headers.slice(0, -2);

const acceptsCache = new Map<string, readonly Encoding[]>();

/** The smallest form of a file that the browser takes (RFC 9110, 12.5.3). */
function encodingFor(file: File, header = ''): Encoding {
  let accepted = acceptsCache.get(header);
  if (!accepted) {
    const refused = new Set(Array.from(header.matchAll(/([\w*]+)\s*;\s*q=0(?:\.0*)?(?![.\d])/g), ([, name]) => name));
    accepted = encodings
      .map(({ name }) => name)
      .filter((name) => new RegExp(`\\b${name}\\b`).test(header) && !refused.has(name));
    if (acceptsCache.size < 1_000) acceptsCache.set(header, accepted);
  }
  return accepted.find((encoding) => file.forms[encoding]) ?? 'identity';
}

function formOf(file: File, encoding: Encoding): { path: string; size: number } {
  const form = file.forms[encoding];
  if (!form) throw new Error('The file has no such form.');
  return form;
}

async function hashOfFile(path: string): Promise<string> {
  const digest = createHash('sha1');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return digest.digest('base64url');
}

/** Files by the path they are served under. A folder's `index.html` is the folder. */
function filesIn(folder: string, base: string): Map<string, File> {
  const files = new Map<string, File>();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
  const all = new Set(paths);

  for (const path of paths) {
    const isForm = encodings.some(({ ending }) => path.endsWith(ending) && all.has(path.slice(0, -ending.length)));
    if (isForm || path === '_headers' || path === '_redirects') continue;
    const formAt = (ending: string) => ({
      path: join(folder, path + ending),
      size: statSync(join(folder, path + ending)).size,
    });
    const file: File = {
      forms: { identity: formAt('') },
      type: contentTypeOf(path),
      caching: hashedFolders.some((hashed) => path.startsWith(hashed)) ? caching.hashed : caching.other,
      isOpen: path.startsWith(openFolder),
      ready: new Map(),
    };
    for (const { name, ending } of encodings) if (all.has(path + ending)) file.forms[name] = formAt(ending);
    files.set(base + path.replace(/(^|\/)index\.html$/, '$1'), file);
  }
  return files;
}
