import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { acceptedEncodings, isKnown, rangeIn } from './conditions.ts';
import { listFiles, type Encoding, type SiteFile } from './site-files.ts';

/** Larger files are read from the disk each time: films and downloads. In bytes. */
const largestKept = 1024 * 1024;

/** A file in one encoding, ready to be sent. */
interface Ready {
  path: string;
  size: number;
  etag: string;
  /** Names and values in turn, as Node sends them fastest; without the length. */
  headers: string[];
  /** Present while it is kept in memory. */
  body?: Buffer | undefined;
}

export interface StaticFiles {
  has(path: string): boolean;
  /**
   * Send a file that exists.
   *
   * @param status 404 for the page that says so.
   * @throws When the file is no longer on the disk.
   */
  send(path: string, request: IncomingMessage, response: ServerResponse, status: 200 | 404): Promise<void> | void;
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
 * Serve the files of a folder. What is not in the list that is made here does not exist, so no path can lead out
 * of the folder.
 *
 * A file's ETag is a hash of its content: two releases never share one by the accident of equal sizes and times.
 * What was asked for stays in memory; what was not asked for longest goes first.
 */
export function staticFiles({ folder, base, headers, memory = 64 * 1024 * 1024 }: Settings): StaticFiles {
  const files = listFiles(folder, base);
  const ready = new Map<SiteFile, Map<Encoding, Ready>>(Array.from(files.values(), (file) => [file, new Map()]));
  /** All that have a body, in the order in which they were asked for last. */
  const kept = new Set<Ready>();
  let used = 0;

  function keep(one: Ready, body: Buffer): void {
    if (one.body) return;
    one.body = body;
    kept.add(one);
    used += body.length;
    for (const oldest of kept) {
      if (used <= memory) break;
      used -= oldest.body?.length ?? 0;
      oldest.body = undefined;
      kept.delete(oldest);
    }
  }

  async function makeReady(file: SiteFile, encoding: Encoding): Promise<Ready> {
    const path = file.forms[encoding] ?? '';
    const forms = ready.get(file);
    const known = forms?.get(encoding);
    if (known && known.size > largestKept) return known;

    const { size } = await stat(path);
    const body = size > largestKept ? undefined : await readFile(path);
    const etag = `"${body ? hash('sha1', body, 'base64url') : await hashOf(path)}"`;
    const one = known ?? { path, size: body?.length ?? size, etag, headers: headersFor(file, encoding, etag) };
    forms?.set(encoding, one);
    if (!body) return one;
    keep(one, body);
    return { ...one, body }; // even if it is gone from the memory again
  }

  function headersFor(file: SiteFile, encoding: Encoding, etag: string): string[] {
    const own = { 'Content-Type': file.type, 'Cache-Control': file.caching, ETag: etag };
    const isCompressed = Object.keys(file.forms).length > 1;
    return [
      ...headers.flat(),
      ...Object.entries(own).flat(),
      ...(isCompressed ? ['Vary', 'Accept-Encoding'] : ['Accept-Ranges', 'bytes']),
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      ...(file.isOpen ? ['Access-Control-Allow-Origin', '*'] : []),
    ];
  }

  return {
    has: (path) => files.has(path),

    send(path, request, response, status) {
      const file = files.get(path);
      if (!file) throw new Error(`There is no file ${path}.`);
      const encoding =
        acceptedEncodings(request.headers['accept-encoding']).find((name) => file.forms[name]) ?? 'identity';
      const one = ready.get(file)?.get(encoding);
      if (!one?.body) return makeReady(file, encoding).then((made) => answer(made, request, response, status));
      kept.delete(one);
      kept.add(one);
      return answer(one, request, response, status);
    },
  };
}

function answer(
  file: Ready,
  request: IncomingMessage,
  response: ServerResponse,
  status: 200 | 404,
): Promise<void> | void {
  const { etag, size, headers, body, path } = file;
  if (status === 200 && isKnown(etag, request.headers)) {
    response.writeHead(304, headers).end();
    return;
  }
  const range = status === 200 && headers.includes('Accept-Ranges') ? rangeIn(request.headers, etag, size) : undefined;
  const { start, end } = range ?? { start: 0, end: size - 1 };
  const part = range ? ['Content-Range', `bytes ${String(start)}-${String(end)}/${String(size)}`] : [];
  response.writeHead(range ? 206 : status, [...headers, ...part, 'Content-Length', String(end - start + 1)]);

  if (request.method === 'HEAD') response.end();
  else if (body) response.end(range ? body.subarray(start, end + 1) : body);
  // a reader who goes away in the middle of a film is no error
  else return pipeline(createReadStream(path, { start, end }), response).catch(() => undefined);
}

async function hashOf(path: string): Promise<string> {
  const digest = createHash('sha1');
  for await (const chunk of createReadStream(path)) digest.update(chunk as Buffer);
  return digest.digest('base64url');
}
