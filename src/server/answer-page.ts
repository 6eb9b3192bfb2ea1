import { pageAddress } from '#catalogue/paths.ts';
import { translator, type StringKey } from '#i18n/translator.ts';
import type { Locale } from '#i18n/locales.ts';
import { homeOf, removalForm, voteForm, wishForm, type Fields, type FormPlace, type Problems } from './answer-forms.ts';
import { fillPage } from './fill-page.ts';
import { markup, type Markup } from './markup.ts';

/* What readers without script see after they sent a form. */

/** What was done, and what is said about it. Part of the page's address: `?sent=vote&article=2193`. */
const sentences = {
  vote: 'feedback.thanks',
  text: 'feedback.sent',
  wish: 'feedback.wishSent',
  removal: 'answer.removed',
} as const satisfies Record<string, StringKey>;
export type Sent = keyof typeof sentences;
const isSent = (text = ''): text is Sent => Object.hasOwn(sentences, text);

/** Address of the page that thanks for a message, with what it must know to offer more. */
export function thanksAddress(base: string, locale: Locale, sent: Sent, fields: Fields): string {
  const query = new URLSearchParams({ sent });
  const names = sent === 'removal' ? ['article', 'from'] : ['article', 'version', 'helpful', 'key', 'seq', 'from'];
  for (const name of names) {
    const value = fields[name];
    if (value) query.set(name, value);
  }
  return `${base}${locale}/thanks/?${query.toString()}`;
}

/**
 * The page under that address. After a vote it asks what could be better, and an answer can be taken back.
 *
 * @returns `undefined` when the address is not one of ours, so that the built page is right as it is.
 */
export function thanksPage(place: FormPlace, query: URLSearchParams): string | undefined {
  const { site, locale } = place;
  const fields: Fields = Object.fromEntries(query);
  const { sent, key = '', seq = '0' } = fields;
  if (!isSent(sent)) return undefined;

  const t = translator(locale);
  const hasKey = /^[\da-f-]{36}$/.test(key);
  const next = { ...fields, kind: 'vote', locale, seq: String(Number(seq) + 1) };
  const main = markup`
    <h1>${t(sentences[sent])}</h1>
    ${sent === 'vote' && hasKey && markup`<h2>${t('feedback.improve')}</h2>${voteForm(place, next, {})}`}
    ${sent !== 'removal' && hasKey && removalForm(place, next)}
    ${wayBack(place, fields)}`;
  return fillPage(site.answerPages[locale], t(sentences[sent]), main);
}

/** The page for a form that could not be taken: what is wrong, and the form with everything that was written. */
export function problemPage(place: FormPlace, title: string, fields: Fields, problems: Problems): string {
  const { site, locale } = place;
  const main = markup`
    <h1>${translator(locale)('answer.title')}</h1>
    <p class="notice" role="alert">${title}</p>
    ${fields.kind === 'vote' && voteForm(place, fields, problems)}
    ${fields.kind === 'wish' && wishForm(place, fields, problems)}
    ${wayBack(place, fields)}`;
  return fillPage(site.answerPages[locale], title, main);
}

function wayBack(place: FormPlace, fields: Fields): Markup {
  const { site, locale } = place;
  const url = site.ids.get(fields.article ?? '')?.editions[locale]?.url;
  const home = homeOf(place, fields);
  const address = url ? home + url.slice(site.base.length) : pageAddress(home, locale, '');
  return markup`<p><a href="${address}">${translator(locale)(url ? 'answer.back' : 'answer.home')}</a></p>`;
}
