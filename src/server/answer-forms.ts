import { pageAddress } from '#catalogue/paths.ts';
import { longestText, reasons } from '#feedback/answer.ts';
import type { FieldProblem } from '#feedback/message.ts';
import type { Locale } from '#i18n/locales.ts';
import { translator, type Translator } from '#i18n/translator.ts';
import type { BuiltSite } from './built-site.ts';
import { markup, type Markup } from './markup.ts';
import type { Origins } from './settings.ts';

/* The feedback forms for readers without script. Their fields are those of `feedback/message.ts`. */

/** Where a form stands. */
export interface FormPlace {
  site: BuiltSite;
  locale: Locale;
  /** Where it is sent. */
  action: string;
  origins: Origins;
}

/** Fields as they came, or as they are to be sent. */
export type Fields = Readonly<Record<string, string | undefined>>;

/** What is wrong with which fields. */
export type Problems = Readonly<Record<string, FieldProblem>>;

/** Where the site lies that the reader came from: here, or on another origin. */
export const homeOf = ({ site, origins }: FormPlace, { from = '' }: Fields): string =>
  origins.has(from) ? from + (origins.get(from) ?? '') : site.base;

/** The form to say what could be better, with the question itself if it has not been answered. */
export function voteForm(place: FormPlace, fields: Fields, problems: Problems): Markup {
  const { site, locale, action } = place;
  const t = translator(locale);
  const isVoted = fields.helpful === 'yes' || fields.helpful === 'no';
  const isTranslation = site.ids.get(fields.article ?? '')?.source !== locale;
  const choices = reasons.filter((reason) => reason !== 'translation' || isTranslation);
  return markup`<form class="feedback" method="post" action="${action}">
    ${hidden(fields, ['kind', 'locale', 'article', 'version', 'key', 'seq', 'from', ...(isVoted ? ['helpful'] : [])])}
    <fieldset>
      <legend>${t('feedback.reason')}</legend>
      ${problemWith('reason', problems, t)}
      ${choices.map((reason) => reasonChoice(reason, fields, t))}
    </fieldset>
    ${textField(t('feedback.text'), fields, problems, t)}
    <p class="feedback-note">${t('feedback.privacy')}</p>
    <p class="feedback-note">${t('feedback.noQuestions')}
      <a href="${pageAddress(homeOf(place, fields), locale, 'contact')}">${t('feedback.contact')}</a></p>
    ${trap(t)}
    ${isVoted ? sendButton(t) : question(problems, t)}
  </form>`;
}

/** The form of pages that did not have what was looked for. */
export function wishForm({ locale, action }: FormPlace, fields: Fields, problems: Problems): Markup {
  const t = translator(locale);
  return markup`<form class="feedback wish" method="post" action="${action}">
    ${hidden(fields, ['kind', 'locale', 'place', 'query', 'key', 'seq', 'from'])}
    ${textField(t('feedback.wish'), fields, problems, t)}
    <p class="feedback-note">${t('feedback.wishPrivacy')}</p>
    ${trap(t)}
    ${sendButton(t)}
  </form>`;
}

/** Takes an answer back. Of its fields only the key and the number matter; the others lead back. */
export function removalForm({ locale, action }: FormPlace, fields: Fields): Markup {
  const t = translator(locale);
  return markup`<form method="post" action="${action}">
    ${hidden({ ...fields, kind: 'removal' }, ['kind', 'locale', 'key', 'seq', 'article', 'from'])}
    <button class="feedback-quiet">${t('answer.remove')}</button>
  </form>`;
}

function reasonChoice(reason: (typeof reasons)[number], fields: Fields, t: Translator): Markup {
  const checked = fields.reason === reason && markup` checked`;
  return markup`<label class="feedback-reason"><input type="radio" name="reason" value="${reason}"${checked}> ${t(`feedback.reason.${reason}`)}</label>`;
}

const sendButton = (t: Translator): Markup =>
  markup`<p class="feedback-ways"><button class="button feedback-send">${t('feedback.send')}</button></p>`;

const question = (problems: Problems, t: Translator): Markup => markup`
  <h2>${t('feedback.question')}</h2>
  ${problemWith('helpful', problems, t)}
  <p class="feedback-ways">
    <button class="button" name="helpful" value="yes">${t('feedback.yes')}</button>
    <button class="button" name="helpful" value="no">${t('feedback.no')}</button>
  </p>`;

function textField(label: string, fields: Fields, problems: Problems, t: Translator): Markup {
  const problem = problemWith('text', problems, t);
  const mark = problem && markup` aria-invalid="true" autofocus`;
  // Without maxlength: browsers would cut what is pasted without a word. A line feed right behind the start of the
  // field is not part of the text.
  const field = markup`<textarea id="kb-text" name="text" rows="6" aria-describedby="kb-text-limit${problem && ' kb-problem-text'}"${mark}>
${fields.text}</textarea>`;
  return markup`${problem}
    <label for="kb-text">${label}</label>
    ${field}
    <p class="feedback-limit" id="kb-text-limit">${t('feedback.textLimit', { count: longestText })}</p>`;
}

const sentences = { too_long: 'feedback.field.tooLong', missing: 'feedback.field.missing' } as const;

function problemWith(field: string, problems: Problems, t: Translator): Markup | undefined {
  const problem = problems[field];
  if (!problem) return undefined;
  const sentence = problem === 'too_long' || problem === 'missing' ? sentences[problem] : 'feedback.field.invalid';
  return markup`<p class="feedback-problem" id="kb-problem-${field}">${t(sentence, { count: longestText })}</p>`;
}

const hidden = (fields: Fields, names: readonly string[]): Markup[] =>
  names
    .filter((name) => fields[name])
    .map((name) => markup`<input type="hidden" name="${name}" value="${fields[name]}">`);

/** A field that people do not see, and that robots fill in. */
const trap = (t: Translator): Markup =>
  markup`<p hidden><label>${t('feedback.hiddenField')} <input name="website" tabindex="-1" autocomplete="off"></label></p>`;
