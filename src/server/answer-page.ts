import { pageAddress } from '#catalogue/paths.ts';
import { longestText, reasons } from '#feedback/answer.ts';
import type { FieldProblem } from '#feedback/message.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator, type Translator } from '#i18n/translator.ts';
import type { BuiltSite } from './built-site.ts';
import { html, type Html } from './html.ts';

/*
 * The pages that readers without script get: thanks with a form to say more, and the form again with what
 * they wrote where something went wrong. They are put into a page of the built site, so that they look like it.
 */

/** Fields of a form, as they came or are to be sent. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** What was done, and what the page must know to offer more. Part of its address: `?sent=vote&article=2193`. */
const sentKinds = ['vote', 'text', 'wish', 'removal'] as const;
export type Sent = (typeof sentKinds)[number];

interface Place {
  site: BuiltSite;
  locale: Locale;
  /** Where the forms go. */
  action: string;
}

/** Path of the page that thanks for a message. */
export function thanksAddress(site: BuiltSite, locale: Locale, sent: Sent, fields: Fields): string {
  const query = new URLSearchParams({ sent });
  for (const name of ['article', 'version', 'helpful', 'key', 'seq']) {
    const value = fields[name];
    if (value && sent !== 'removal') query.set(name, value);
  }
  return `${site.base}${locale}/thanks/?${query.toString()}`;
}

/** The page under that address; `undefined` when the address is not one of ours, and the built page is right. */
export function thanksPage({ site, locale, action }: Place, query: URLSearchParams): string | undefined {
  const fields: Fields = Object.fromEntries(query);
  const sent = sentKinds.find((kind) => kind === fields.sent);
  if (!sent) return undefined;
  const t = translator(locale);
  const key = /^[\da-f-]{36}$/.test(fields.key ?? '') ? fields.key : undefined;
  const said = {
    vote: 'feedback.thanks',
    text: 'feedback.sent',
    wish: 'feedback.wishSent',
    removal: 'answer.removed',
  } as const;

  const next = { ...fields, kind: 'vote', locale, seq: String(Number(fields.seq ?? 0) + 1) };
  const main = html`
    <h1>${t(said[sent])}</h1>
    ${
      sent === 'vote' &&
      key &&
      html`<h2>${t('feedback.improve')}</h2>
        ${voteForm({ site, locale, action }, next, {})}`
    }
    ${key && sent !== 'removal' && removalForm(action, t, key, locale)} ${wayBack(site, locale, t, fields.article)}
  `;
  return fill(site.answerPages[locale], t(said[sent]), main);
}

/** The page for a form that could not be taken: what is wrong, and the form with everything that was written. */
export function problemPage(
  place: Place,
  title: string,
  fields: Fields,
  problems: Record<string, FieldProblem>,
): string {
  const { site, locale } = place;
  const t = translator(locale);
  const form =
    fields.kind === 'vote'
      ? voteForm(place, fields, problems)
      : fields.kind === 'wish'
        ? wishForm(place, fields, problems)
        : null;
  const main = html`
    <h1>${t('answer.title')}</h1>
    <p class="notice" role="alert">${title}</p>
    ${form} ${wayBack(site, locale, t, fields.article)}
  `;
  return fill(site.answerPages[locale], title, main);
}

function voteForm({ site, locale, action }: Place, fields: Fields, problems: Record<string, FieldProblem>): Html {
  const t = translator(locale);
  const isVoted = fields.helpful === 'yes' || fields.helpful === 'no';
  const isTranslation = site.ids.get(fields.article ?? '')?.source !== locale;
  return html`<form class="feedback" method="post" action="${action}">
    ${hidden(fields, ['kind', 'locale', 'article', 'version', 'key', 'seq', ...(isVoted ? ['helpful'] : [])])}
    <fieldset>
      <legend>${t('feedback.reason')}</legend>
      ${problemOf('reason', problems, t)}
      ${reasons
        .filter((reason) => reason !== 'translation' || isTranslation)
        .map(
          (reason) =>
            html`<label
              ><input type="radio" name="reason" value="${reason}" ${fields.reason === reason && html` checked`} />
              ${t(`feedback.reason.${reason}`)}</label
            >`,
        )}
    </fieldset>
    ${textField(t('feedback.text'), fields, problems, t)}
    <p class="quiet">
      ${t('feedback.noQuestions')} <a href="${pageAddress(site.base, locale, 'contact')}">${t('feedback.contact')}</a>
    </p>
    <p class="quiet">${t('feedback.privacy')}</p>
    ${trap(t)}
    ${
      isVoted
        ? html`<button type="submit">${t('feedback.send')}</button>`
        : html`<p>${t('feedback.question')}</p>
            ${problemOf('helpful', problems, t)}
            <button type="submit" name="helpful" value="yes">${t('feedback.yes')}</button>
            <button type="submit" name="helpful" value="no">${t('feedback.no')}</button>`
    }
  </form>`;
}

function wishForm({ locale, action }: Place, fields: Fields, problems: Record<string, FieldProblem>): Html {
  const t = translator(locale);
  return html`<form class="feedback" method="post" action="${action}">
    ${hidden(fields, ['kind', 'locale', 'place', 'query', 'key', 'seq'])}
    ${textField(t('feedback.wish'), fields, problems, t)}
    <p class="quiet">${t('feedback.wishPrivacy')}</p>
    ${trap(t)}
    <button type="submit">${t('feedback.send')}</button>
  </form>`;
}

const removalForm = (action: string, t: Translator, key: string, locale: Locale): Html =>
  html`<form method="post" action="${action}">
    ${hidden({ kind: 'removal', locale, key }, ['kind', 'locale', 'key'])}
    <button type="submit">${t('answer.remove')}</button>
  </form>`;

function textField(label: string, fields: Fields, problems: Record<string, FieldProblem>, t: Translator): Html {
  const problem = problemOf('text', problems, t);
  return html`<p>
    <label for="kb-text">${label}</label>
    ${problem}
    <textarea
      id="kb-text"
      name="text"
      rows="6"
      maxlength="${longestText}"
      aria-describedby="kb-text-limit kb-problem-text"
      ${problem && html` aria-invalid="true" autofocus`}
    >
${fields.text}</textarea>
    <small id="kb-text-limit">${t('feedback.textLimit', { count: longestText })}</small>
  </p>`;
}

function problemOf(field: string, problems: Record<string, FieldProblem>, t: Translator): Html | null {
  const problem = problems[field];
  if (!problem) return null;
  const key =
    problem === 'too_long'
      ? 'feedback.field.tooLong'
      : problem === 'missing'
        ? 'feedback.field.missing'
        : 'feedback.field.invalid';
  return html`<strong id="kb-problem-${field}">${t(key, { count: longestText })}</strong>`;
}

const hidden = (fields: Fields, names: readonly string[]): Html[] =>
  names
    .filter((name) => fields[name])
    .map((name) => html`<input type="hidden" name="${name}" value="${fields[name]}" />`);

/** A field that people do not see, and that robots fill in. */
const trap = (t: Translator): Html =>
  html`<p hidden>
    <label>${t('feedback.hiddenField')} <input name="website" tabindex="-1" autocomplete="off" /></label>
  </p>`;

function wayBack(site: BuiltSite, locale: Locale, t: Translator, article = ''): Html {
  const url = site.ids.get(article)?.editions[locale]?.url;
  return html`<p>
    <a href="${url ?? pageAddress(site.base, locale, '')}">${t(url ? 'answer.back' : 'answer.home')}</a>
  </p>`;
}

/**
 * Put an answer into a page of the built site, between `<!--answer-->` and `<!--/answer-->`. Without such a page
 * the answer stands alone.
 */
export function fill(template: string, title: string, main: Html): string {
  const heading = html`${title}`.text;
  if (!template.includes('<!--answer-->')) {
    return `<!doctype html>\n<meta charset="utf-8" />\n<title>${heading}</title>\n<main>${main.text}</main>\n`;
  }
  return template
    .replace(
      /(<title>)[^<]*?( · [^<·]*)?(<\/title>)/,
      (_, open: string, siteName = '', close: string) => open + heading + String(siteName) + close,
    )
    .replace(/<!--answer-->.*?<!--\/answer-->/s, () => main.text);
}
