import { hash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { FeedbackStore } from '#feedback/feedback-store.ts';
import { reportOn, type EditionReport, type Report } from '#feedback/report.ts';
import { reportCsv } from '#feedback/report-csv.ts';
import { difference, percent } from '#feedback/report-text.ts';
import { locales } from '#i18n/locales.ts';
import { translator } from '#i18n/translator.ts';
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
  { headers }: Pick<IncomingMessage, 'headers'>,
  query: URLSearchParams,
): Promise<Reply> {
  if (!isToken(tokenIn(headers.authorization), token)) {
    return page(401, fillPage(site.reportPage, title, askingForToken), {
      'WWW-Authenticate': 'Basic realm="staff", charset="UTF-8"',
    });
  }
  const product = query.get('product');
  const report = await reportOn(store.rows(), {
    from: query.get('from') || undefined,
    to: query.get('to') || undefined,
    locale: query.get('locale') || undefined,
    article: product ? (id) => site.ids.get(id)?.category?.split('/')[0] === product : undefined,
    allVersions: query.get('versions') === 'all',
  });
  const format = query.get('format');
  if (format === 'json') return json(200, report);
  if (format === 'csv') return { ...plain(200, ''), body: reportCsv(report), headers: csvHeaders };
  return page(200, fillPage(site.reportPage, title, reportPage(report, site, query)));
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

/** The report speaks English, as all that is for the staff. */
const t = translator('en');
const title = 'Feedback';

const askingForToken = markup`
    <h1>${title}</h1>
    <p class="staff-intro">This page is for the staff. <a href="">Open it again</a> and give the token as the password; any name will do.</p>`;

/** Compared by their hashes, so that the time it takes says nothing. */
const isToken = (given: string, token: string): boolean =>
  timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', token, 'buffer'));

function reportPage({ editions, wishes, misses }: Report, site: BuiltSite, query: URLSearchParams): Markup {
  const texts = editions.filter((edition) => edition.texts.length > 0);
  const parts: [title: string, id: string, count: number, shown: Markup, ifNone: string][] = [
    [
      'Texts',
      'texts',
      texts.reduce((sum, edition) => sum + edition.texts.length, 0),
      markup`${texts.map((edition) => editionTexts(edition, site))}`,
      'There are none.',
    ],
    [
      'What readers were looking for',
      'wishes',
      wishes.length,
      markup`<ul>${wishes.map(wishText)}</ul>`,
      'Nobody has said so.',
    ],
    [
      'Searches that found nothing',
      'searches',
      misses.length,
      missesTable(misses),
      'There are none that several readers made.',
    ],
  ];
  const as = (format: string) => `?${new URLSearchParams({ ...Object.fromEntries(query), format }).toString()}`;
  return markup`
    <h1>${title}</h1>
    <p class="staff-intro">What needs work most comes first. The strong part of a bar is how helpful an article is for
      certain, given how few have answered; a change is shown when it is more than chance.</p>
    ${filterForm(site, query)}
    <p class="report-ways">
      ${parts.map(([name, id, count]) => markup`<a href="#${id}">${name} (${count})</a>`)}
      <a class="report-format" href="${as('csv')}">CSV</a> <a href="${as('json')}">JSON</a>
    </p>
    ${editions.length === 0 ? none('Nobody has answered yet.') : editionsTable(editions, site)}
    ${parts.map(
      ([name, id, count, shown, ifNone]) => markup`<h2 id="${id}">${name}</h2>
    ${count === 0 ? none(ifNone) : markup`<div class="report-part">${shown}</div>`}`,
    )}`;
}

const none = (sentence: string): Markup => markup`<p class="report-none">${sentence}</p>`;

/** What is shown can be chosen; the links to the formats for programs choose the same. */
function filterForm(site: BuiltSite, query: URLSearchParams): Markup {
  const ids = [...site.ids.values()];
  const products = new Set(ids.flatMap(({ category }) => category?.split('/')[0] ?? []));
  const chosen = (name: string) => query.get(name) ?? '';
  const choice = (label: string, name: string, values: Iterable<string>) => markup`<label><span>${label}</span>
      <select class="staff-select" name="${name}"><option value="">All</option>${[...values].map((value) => markup`<option${value === chosen(name) && markup` selected`}>${value}</option>`)}</select></label>`;
  const day = (label: string, name: string) =>
    markup`<label><span>${label}</span> <input type="date" name="${name}" value="${chosen(name)}"></label>`;
  return markup`<form class="staff-form report-filter">
      ${choice('Product', 'product', [...products].sort())}
      ${choice('Language', 'locale', locales)}
      ${day('From', 'from')} ${day('To', 'to')}
      <label class="report-check"><input type="checkbox" name="versions" value="all"${chosen('versions') === 'all' && markup` checked`}> Former versions too</label>
      <button class="button">Show</button>
    </form>`;
}

const numberHeads = ['Yes', 'No', 'Helpful', 'At least', 'Change', 'Doubtful'] as const;

const editionsTable = (editions: readonly EditionReport[], site: BuiltSite): Markup => markup`
    <div class="staff-table report-answers">
    <table>
      <caption class="sr-only">Answers</caption>
      <thead>
        <tr>
          ${['FAQ', 'Title', 'Language', 'Version'].map((name) => markup`<th scope="col">${name}</th>`)}
          ${numberHeads.map((name) => markup`<th scope="col" class="report-number">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${editions.map((edition) => editionRow(edition, site))}
      </tbody>
    </table>
    </div>`;

const editionRow = (edition: EditionReport, site: BuiltSite): Markup => {
  const { article, locale, version, yes, no, rate, atLeast, change, doubtful } = edition;
  const numbers = [
    yes,
    no,
    rate !== null && markup`${bar(rate, atLeast ?? 0)}<span class="report-rate">${percent(rate)}</span>`,
    percent(atLeast),
    difference(change),
    doubtful || '',
  ];
  return markup`<tr>
    <th scope="row" class="staff-id"><a href="${site.base}${article}/">${article}</a></th>
    <td class="report-title">${titleLink(article, locale, site)}</td>
    <td>${locale}</td>
    <td>${version}</td>
    ${numbers.map((cell, column) => markup`<td class="report-number" data-head="${numberHeads[column]}">${cell}</td>`)}
  </tr>`;
};

/** A rate, and in it what is certain. The figures stand beside it. */
const bar = (rate: number, atLeast: number): Markup =>
  markup`<svg class="report-bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true"><rect width="${rate * 100}" height="12"/><rect class="report-certain" width="${atLeast * 100}" height="12"/></svg>`;

const editionTexts = ({ article, locale, texts }: EditionReport, site: BuiltSite): Markup => markup`<section>
  <h3><span>${article}</span> ${titleLink(article, locale, site)}</h3>
  <ul>
    ${texts.map(({ day, helpful, reason, text, isDoubtful }) => said(text, [day, locale, helpful === 'yes' ? 'helpful' : 'not helpful', reason && t(`feedback.reason.${reason}`), isDoubtful && 'doubtful']))}
  </ul>
</section>`;

const wishText = ({ day, locale, place, query, text, isDoubtful }: Report['wishes'][number]): Markup =>
  said(text, [
    day,
    locale,
    place === '404' ? 'page not found' : query ? `searched for “${query}”` : 'search',
    isDoubtful && 'doubtful',
  ]);

const said = (text: string, about: readonly (string | null | false)[]): Markup =>
  markup`<li><blockquote>${text}</blockquote><small>${about.filter(Boolean).join(' · ')}</small></li>`;

const missesTable = (misses: Report['misses']): Markup => markup`
    <div class="staff-table">
    <table>
      <caption class="sr-only">Searches that found nothing</caption>
      <thead><tr><th scope="col">Search</th><th scope="col">Language</th><th scope="col" class="report-number">Times</th></tr></thead>
      <tbody>${misses.map(({ locale, query, count }) => markup`<tr><th scope="row">${query}</th><td>${locale}</td><td class="report-number" data-head="Times">${count}</td></tr>`)}</tbody>
    </table>
    </div>`;

function titleLink(article: string, locale: string, site: BuiltSite): Markup | undefined {
  const edition = site.ids.get(article)?.editions[locale];
  return edition && markup`<a href="${edition.url}" hreflang="${locale}" lang="${locale}">${edition.title}</a>`;
}
