import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FeedbackStore } from '#feedback/feedback-store.ts';
import { reportOn, type EditionReport, type Report } from '#feedback/report.ts';
import { reportCsv } from '#feedback/report-csv.ts';
import { fillPage } from './fill-page.ts';
import type { BuiltSite } from './built-site.ts';
import { markup, type Markup } from './markup.ts';
import { json, page, plain, type Reply } from './reply.ts';

/**
 * The editors' report in the browser, for who knows the token: as the password of any name (Basic), or as a
 * bearer token for programs. `?product=`, `?locale=`, `?from=`, `?to=`, `?versions=all`, `?format=json|csv`.
 */
export async function staffReply(
  { site, store, token }: { site: BuiltSite; store: FeedbackStore; token: string },
  { headers, method }: Pick<IncomingMessage, 'headers' | 'method'>,
  query: URLSearchParams,
): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'The report can only be read.', { Allow: 'GET, HEAD' });
  if (!isToken(tokenIn(headers.authorization), token)) {
    return plain(401, 'This page is for the staff: give the token as the password.', {
      'WWW-Authenticate': 'Basic realm="staff", charset="UTF-8"',
    });
  }
  const product = query.get('product');
  const report = await reportOn(store.rows(), {
    from: query.get('from') ?? undefined,
    to: query.get('to') ?? undefined,
    locale: query.get('locale') || undefined,
    article: product ? (id) => site.ids.get(id)?.category?.split('/')[0] === product : undefined,
    allVersions: query.get('versions') === 'all',
  });
  const format = query.get('format');
  if (format === 'json') return json(200, report);
  if (format === 'csv') return { ...plain(200, ''), body: reportCsv(report), headers: csvHeaders };
  return page(200, fillPage(site.reportPage, 'Feedback', reportPage(report, site)));
}

const csvHeaders = {
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': 'attachment; filename="feedback.csv"',
  'Cache-Control': 'no-store',
};

function tokenIn(authorization = ''): string {
  const [scheme = '', value = ''] = authorization.split(' ');
  if (scheme.toLowerCase() === 'bearer') return value;
  if (scheme.toLowerCase() !== 'basic') return '';
  const pair = Buffer.from(value, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

/** Compared by their hashes, so that the time it takes says nothing. */
const isToken = (given: string, token: string): boolean =>
  timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', token, 'buffer'));

function reportPage({ editions, wishes, misses }: Report, site: BuiltSite): Markup {
  return markup`
    <h1>Feedback</h1>
    <p>What needs work most comes first. <a href="?format=json">JSON</a> · <a href="?format=csv">CSV</a></p>
    <table>
      <thead>
        <tr>
          ${['FAQ', 'Language', 'Version', 'Yes', 'No', 'Helpful', 'At least', 'Change', 'Doubtful'].map((name) => markup`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${editions.map((edition) => editionRow(edition, site))}
      </tbody>
    </table>
    <h2>Texts</h2>
    ${editions.filter(({ texts }) => texts.length > 0).map((edition) => editionTexts(edition, site))}
    <h2>What readers were looking for</h2>
    <ul>
      ${wishes.map(({ day, locale, query, text, isDoubtful }) => markup`<li>${day} ${locale} ${query && markup`<em>${query}</em>: `}${text}${isDoubtful && ' (doubtful)'}</li>`)}
    </ul>
    <h2>Searches that found nothing</h2>
    <ul>
      ${misses.map(({ locale, query, count }) => markup`<li>${count} × ${query} (${locale})</li>`)}
    </ul>
  `;
}

const editionRow = (edition: EditionReport, site: BuiltSite): Markup => {
  const { article, locale, version, yes, no, rate, atLeast, change, doubtful } = edition;
  const cells = [locale, version, yes, no, percent(rate), percent(atLeast), percent(change, true), doubtful];
  return markup`<tr>
    <th scope="row">${link(article, locale, site)}</th>
    ${cells.map((cell) => markup`<td>${cell}</td>`)}
  </tr>`;
};

const editionTexts = ({ article, locale, texts }: EditionReport, site: BuiltSite): Markup => markup`
  <h3>${link(article, locale, site)}</h3>
  <ul>
    ${texts.map(({ day, helpful, reason, text, isDoubtful }) => markup`<li>${day} ${helpful} ${reason}: ${text}${isDoubtful && ' (doubtful)'}</li>`)}
  </ul>
`;

function link(article: string, locale: string, site: BuiltSite): Markup {
  const edition = site.ids.get(article)?.editions[locale];
  return edition ? markup`<a href="${edition.url}">${article} ${edition.title}</a>` : markup`${article}`;
}

const percent = (rate: number | null, isDifference = false): string =>
  rate === null ? '' : `${isDifference && rate > 0 ? '+' : ''}${String(Math.round(rate * 100))} %`;
