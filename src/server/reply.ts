/** A computed answer, as plain data: everything that is not a file. */
export interface Reply {
  status: number;
  headers?: Record<string, string>;
  body?: string;
  /** What the log calls it, where the status does not say enough. */
  code?: string;
  /** Hang up afterwards: more of the request may be under way that nobody wants to read. */
  hangUp?: boolean;
}

/** An answer that is a page. */
export const page = (status: number, body: string, headers: Record<string, string> = {}): Reply => ({
  status,
  body,
  headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
});

/** An answer for programs and for people who look at what is wrong. */
export const plain = (status: number, text: string, headers: Record<string, string> = {}): Reply => ({
  status,
  body: `${text}\n`,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
});

export const json = (status: number, value: unknown, headers: Record<string, string> = {}): Reply => ({
  status,
  body: JSON.stringify(value),
  headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...headers },
});
