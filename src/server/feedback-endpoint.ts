import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { messageFromForm, type FieldProblem } from '#feedback/message.ts';
import { receiveFeedback, type Receipt, type Surroundings } from '#feedback/receive-feedback.ts';
import { isLocale, locales, type Locale } from '#i18n/locales.ts';
import { preferredLocale } from '#i18n/preferred-locale.ts';
import { translator, type StringKey } from '#i18n/translator.ts';
import type { Fields } from './answer-forms.ts';
import { problemPage, thanksAddress, type Sent } from './answer-page.ts';
import type { BuiltSite } from './built-site.ts';
import { acceptedLanguages } from './negotiation.ts';
import { readBody } from './read-body.ts';
import { json, page, type Reply } from './reply.ts';
import type { Origins } from './settings.ts';

export interface Endpoint {
  site: BuiltSite;
  /** Path of the endpoint itself, for forms. */
  path: string;
  origins: Origins;
  /** What feedback meets, but for the address of the client. */
  surroundings: Omit<Surroundings, 'client' | 'now'>;
}

/** Everything that can be wrong with a request, with its status and its sentence for readers. */
const problems = {
  malformed: [400, 'feedback.problem.malformed'],
  cross_site: [403, 'feedback.problem.crossSite'],
  unknown_article: [404, 'feedback.problem.unknownArticle'],
  method: [405, 'feedback.problem.method'],
  too_large: [413, 'feedback.problem.tooLarge'],
  unsupported_type: [415, 'feedback.problem.unsupportedType'],
  invalid: [422, 'feedback.problem.invalid'],
  slow_down: [429, 'feedback.problem.slowDown'],
  try_later: [503, 'feedback.problem.tryLater'],
} as const satisfies Record<string, readonly [number, StringKey]>;
type Problem = keyof typeof problems;

/** How a request came, as far as its answer depends on it. */
interface Asked {
  isForm: boolean;
  locale: Locale;
  fields: Fields;
}

/** Take a message from a browser, as JSON from a script or from a plain form, and answer in kind. */
export async function feedbackReply(endpoint: Endpoint, request: IncomingMessage, client: string): Promise<Reply> {
  const { headers, method } = request;
  const type = headers['content-type']?.toLowerCase().replace(/\s/g, '');
  const isForm =
    type === 'application/x-www-form-urlencoded' || type === 'application/x-www-form-urlencoded;charset=utf-8';
  const isJson = type === 'application/json' || type === 'application/json;charset=utf-8';
  const preferred =
    preferredLocale(acceptedLanguages(headers['accept-language']), locales) ?? endpoint.site.defaultLocale;
  const asked: Asked = { isForm, locale: preferred, fields: {} };
  const refuse = (problem: Problem, details: Details = {}) => refusal(endpoint, asked, problem, details);

  const origin = headers.origin !== undefined && endpoint.origins.has(headers.origin) ? headers.origin : undefined;
  if (method === 'OPTIONS' && origin) return preflight(origin);
  if (method !== 'POST' && method !== 'DELETE')
    return { ...refuse('method', { headers: { Allow: 'POST, DELETE' } }), hangUp: true };
  const mayRead = (reply: Reply) => (origin ? withCors(reply, origin) : reply);
  if (!origin && !isFromHere(headers, isJson)) return { ...refuse('cross_site'), hangUp: true };
  if ((!isForm && !isJson) || (headers['content-encoding'] ?? 'identity') !== 'identity') {
    return mayRead({ ...refuse('unsupported_type'), hangUp: true });
  }

  const body = await readBody(request);
  if ('refused' in body) return mayRead({ ...refuse(body.refused), hangUp: body.refused === 'too_large' });
  const form = isForm ? new URLSearchParams(body.text) : undefined;
  const message = form ? messageFromForm(form, randomUUID) : parsed(body.text);
  if (message === undefined) return mayRead(refuse('malformed'));
  asked.fields = { ...(form ? Object.fromEntries(form) : stringsIn(message)), ...(origin && { from: origin }) };
  const { locale } = asked.fields;
  if (locale && isLocale(locale)) asked.locale = locale;

  const input = method === 'DELETE' ? { ...(message as object), kind: 'removal', v: 1 } : message;
  const receipt = await receiveFeedback(input, { ...endpoint.surroundings, client, now: new Date(), isForm });
  return mayRead(
    'refused' in receipt ? refuse(receipt.refused, detailsOf(receipt)) : accepted(endpoint, asked, receipt),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const stringsIn = (message: unknown): Fields =>
  Object.fromEntries(
    Object.entries(message ?? {}).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  );

/**
 * Whether a request comes from a page of this site. Browsers say so in Sec-Fetch-Site, which pages cannot
 * change; older ones in Origin. What says neither must be no browser, and prove it with a header that a page
 * of another site could only send after asking.
 */
function isFromHere(headers: IncomingMessage['headers'], isJson: boolean): boolean {
  const site = headers['sec-fetch-site'];
  if (site === 'same-origin') return true;
  if (site === 'cross-site' || site === 'same-site') return false;
  // as the origin has it: in lower case, without the port that its protocol has anyway
  const host = headers.host?.toLowerCase().replace(/:(80|443)$/, '');
  if (headers.origin !== undefined) return URL.parse(headers.origin)?.host === host;
  return isJson && headers['x-requested-with'] === 'kb';
}

interface Details {
  fields?: Record<string, FieldProblem>;
  headers?: Record<string, string>;
}

const detailsOf = (receipt: Extract<Receipt, { refused: string }>): Details => ({
  ...('fields' in receipt && { fields: receipt.fields }),
  ...('retryAfter' in receipt && { headers: { 'Retry-After': String(receipt.retryAfter) } }),
});

function refusal(
  { site, path, origins }: Endpoint,
  { isForm, locale, fields: came }: Asked,
  code: Problem,
  details: Details,
): Reply {
  const [status, key] = problems[code];
  const { fields = {}, headers = {} } = details;
  const title = translator(locale)(key);
  const common = { Vary: 'Accept-Language', 'Content-Language': locale, ...headers };
  if (isForm)
    return { ...page(status, problemPage({ site, locale, action: path, origins }, title, came, fields), common), code };
  const problem = { type: 'about:blank', status, code, title, ...(details.fields && { fields }) };
  return { ...json(status, problem, { ...common, 'Content-Type': 'application/problem+json' }), code };
}

const statuses = { created: 201, updated: 200, unchanged: 200, removed: 204 } as const;

function accepted(
  { site }: Endpoint,
  { isForm, locale, fields }: Asked,
  receipt: Extract<Receipt, { state: string }>,
): Reply {
  const code = receipt.state;
  if (isForm) {
    const kind = fields.kind as Sent;
    const sent = kind === 'vote' && fields.text ? 'text' : kind;
    const location = thanksAddress(site.base, locale, sent, { ...fields, key: receipt.key });
    return { status: 303, code, headers: { Location: location, 'Cache-Control': 'no-store' } };
  }
  if (code === 'removed') return { status: 204, code, headers: { 'Cache-Control': 'no-store' } };
  return { ...json(statuses[code], { ok: true, ...receipt }), code };
}

/** Another site's script asks whether it may send JSON. */
const preflight = (origin: string): Reply =>
  withCors(
    {
      status: 204,
      headers: {
        'Access-Control-Allow-Methods': 'POST, DELETE',
        'Access-Control-Allow-Headers': 'Content-Type, X-Requested-With',
        'Access-Control-Max-Age': '7200',
      },
    },
    origin,
  );

const withCors = (reply: Reply, origin: string): Reply => ({
  ...reply,
  headers: {
    ...reply.headers,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Retry-After',
    Vary: [reply.headers?.Vary, 'Origin'].filter(Boolean).join(', '),
  },
});
