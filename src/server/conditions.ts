import type { IncomingHttpHeaders } from 'node:http';
import { encodings, type Encoding } from './site-files.ts';

/** Whether the browser has this very content already (RFC 9110, 13.1.2). */
export function isKnown(etag: string, { 'if-none-match': known }: IncomingHttpHeaders): boolean {
  if (known === undefined) return false;
  return known === etag || known.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}

/**
 * The one range of bytes that a film player asks for (RFC 9110, 14.1.2). What is more unusual, or cannot be,
 * gets the whole file, which is allowed.
 */
export function rangeIn(
  headers: IncomingHttpHeaders,
  etag: string,
  size: number,
): { start: number; end: number } | undefined {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.range ?? '') ?? [];
  if (!first && !last) return undefined;
  if (headers['if-range'] !== undefined && headers['if-range'] !== etag) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  return start <= end ? { start, end } : undefined;
}

/** Browsers send a handful of different values. */
const known = new Map<string, readonly Encoding[]>();
const mostKnown = 200;

/** Encodings that an `Accept-Encoding` takes, the smallest first (RFC 9110, 12.5.3). */
export function acceptedEncodings(header = ''): readonly Encoding[] {
  let accepted = known.get(header);
  if (!accepted) {
    const weights = new Map(
      header.split(',', 20).map((part): [string, number] => {
        const [name = '', weight] = part
          .trim()
          .toLowerCase()
          .split(/\s*;\s*q=/);
        return [name, weight === undefined ? 1 : Number(weight)];
      }),
    );
    accepted = encodings.map(({ name }) => name).filter((name) => (weights.get(name) ?? weights.get('*') ?? 0) > 0);
    if (known.size < mostKnown) known.set(header, accepted);
  }
  return accepted;
}
