import type { IncomingMessage } from 'node:http';

/** More than the longest text with all fields, in any encoding of a form. In bytes. */
export const largestBody = 16 * 1024;

/** A body somewhat too large is read to its end, since a browser hears no answer before; a huge one is not. */
const largestRead = 1024 * 1024;

/**
 * Read the body of a request.
 *
 * @returns `too_large` when it is, `malformed` when it is not whole or not UTF-8.
 */
export async function readBody(
  request: IncomingMessage,
): Promise<{ text: string } | { refused: 'too_large' | 'malformed' }> {
  if (Number(request.headers['content-length'] ?? 0) > largestRead) return { refused: 'too_large' };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    // the connection stays, so that it can be said what is wrong
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size <= largestBody) chunks.push(chunk);
      if (size > largestRead) return { refused: 'too_large' };
    }
  } catch {
    return { refused: 'malformed' }; // the connection broke in the middle
  }
  if (size > largestBody) return { refused: 'too_large' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return { refused: 'malformed' };
  }
}
