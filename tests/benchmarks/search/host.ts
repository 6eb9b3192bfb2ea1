import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Above this size the slowest compression takes minutes and gains little: 9 instead of 11. */
const large = 400_000;

/** Bytes as a good host would send them. What is compressed already is sent as it is, if that is less. */
export async function brotli(content: string | Uint8Array): Promise<Buffer> {
  const bytes = Buffer.from(content);
  const quality = bytes.length > large ? 9 : 11;
  const compressed = await compress(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  return compressed.length < bytes.length ? compressed : bytes;
}

export interface Host {
  address: string;
  /** Requests and bytes of their bodies since the last call. */
  taken(): { requests: number; bytes: number };
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
};

/** Serve files over HTTP, compressed ahead, and count what is taken. */
export async function serve(files: ReadonlyMap<string, string | Uint8Array>): Promise<Host> {
  const ready = new Map<string, Buffer>();
  let requests = 0;
  let bytes = 0;
  async function answer(path: string): Promise<Buffer | undefined> {
    const content = files.get(path);
    if (content === undefined) return undefined;
    const known = ready.get(path) ?? (await brotli(content));
    ready.set(path, known);
    return known;
  }
  const server = createServer((request, response) => {
    const path = request.url?.replace(/\?.*/, '') ?? '/';
    void answer(path).then((body) => {
      if (path !== '/page.html' && path !== '/favicon.ico') {
        requests++;
        bytes += body?.length ?? 0;
      }
      if (!body) return response.writeHead(404).end();
      const isCompressed = body.length < Buffer.byteLength(files.get(path) ?? '');
      const type = types[path.replace(/.*\./, '')] ?? 'application/octet-stream';
      return response
        .writeHead(200, { 'content-type': type, ...(isCompressed && { 'content-encoding': 'br' }) })
        .end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    taken() {
      const taken = { requests, bytes };
      requests = bytes = 0;
      return taken;
    },
    close: () => void server.close(),
  };
}
