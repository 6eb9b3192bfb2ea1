import { longestText } from '#feedback/answer.ts';
import { keep, kept, type Message } from './kept.ts';
import type { Outcome } from './outbox.ts';

/* A form with a text, as `TextFields.astro` has it: what is written is kept, and looked at before it is sent. */

/** Something to tell the reader, by the name of its sentence in the form. */
type Sentence = 'nothing' | 'long' | 'personal' | 'later' | 'refused';

/** Fetched with the first form that has a text. */
const personalData = () => import('#feedback/personal-data.ts');

/** How long typing must rest before what is left is said aloud, in milliseconds. */
const restMs = 1_000;
/** What is left is said aloud from here on, in characters. */
const littleLeft = 100;

const textIn = (form: HTMLFormElement): string => form.querySelector('textarea')?.value.trim() ?? '';
const reasonIn = (form: HTMLFormElement): string =>
  form.querySelector<HTMLInputElement>('[name=reason]:checked')?.value ?? '';
const parts = (form: HTMLFormElement, name: string) => form.querySelectorAll<HTMLElement>(`[data-${name}]`);

/** Whether a form says just what a message says. */
export const isIn = (form: HTMLFormElement, { text = '', reason = '' }: Message): boolean =>
  text !== '' || reason !== '' ? text === textIn(form) && reason === reasonIn(form) : false;

/** Fill a form with what was written before, and keep what is written from now on. */
export function fill(form: HTMLFormElement, name: string, url: string, before: Partial<Message>): void {
  const since = Number(before.since ?? performance.timeOrigin);
  form.dataset.since = String(since);
  const area = form.querySelector('textarea');
  // a quick reader has begun already
  if (area) area.value ||= String(before.text ?? '');
  for (const choice of form.querySelectorAll<HTMLInputElement>('[name=reason]')) {
    choice.checked ||= choice.value === before.reason;
  }
  count(form);
  void personalData().catch(() => undefined);

  form.addEventListener('input', () => {
    const draft = { reason: reasonIn(form), text: area?.value ?? '', since };
    keep(name, { url, isSent: true, ...kept(name), draft });
    count(form);
  });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Say how many characters are left: to the eye at once, to the ear when typing rests. */
function count(form: HTMLFormElement): void {
  const left = longestText - Array.from(textIn(form)).length;
  const state = left === longestText ? 'limit' : left < 0 ? 'over' : 'left';
  let said = '';
  for (const part of parts(form, 'count')) {
    part.hidden = part.dataset.count !== state;
    const number = part.querySelector('b');
    if (number) number.textContent = Math.abs(left).toLocaleString(document.documentElement.lang);
    if (!part.hidden) said = part.textContent;
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    for (const spoken of parts(form, 'spoken')) spoken.textContent = left > littleLeft ? '' : said;
  }, restMs);
}

/** What is to be sent. @returns `undefined` when the reader should look at it again: the form then says why. */
export async function readText(form: HTMLFormElement): Promise<Record<string, string | number> | undefined> {
  const text = textIn(form);
  const reason = reasonIn(form);
  if (!text && !reason) return complain(form, 'nothing');
  if (Array.from(text).length > longestText) return complain(form, 'long');

  // without a connection it may be missing: then the server alone looks, and hides what it finds
  const found: readonly string[] = await personalData().then(
    ({ personalDataIn }) => personalDataIn(text),
    () => [],
  );
  if (found.length > 0 && form.dataset.warned !== text) {
    form.dataset.warned = text;
    for (const kind of parts(form, 'personal')) kind.hidden = !found.includes(kind.dataset.personal ?? '');
    return complain(form, 'personal');
  }
  const website = form.querySelector<HTMLInputElement>('[name=website]')?.value ?? '';
  return {
    text,
    ...(reason && { reason }),
    ...(website && { website }),
    shown: Math.max(0, Math.round(Date.now() - Number(form.dataset.since))),
  };
}

/** Tell what is in the way, at the top of the form, and move there. Nothing that was written changes. */
function complain(form: HTMLFormElement, sentence: Sentence, ofServer = ''): undefined {
  for (const one of parts(form, 'sentence')) one.hidden = one.dataset.sentence !== sentence;
  for (const one of parts(form, 'of-server')) one.textContent = ofServer;
  const label = { later: 'again', personal: 'anyway' }[sentence as string] ?? 'send';
  for (const one of parts(form, 'label')) one.hidden = one.dataset.label !== label;
  const problem = form.querySelector<HTMLElement>('.feedback-problem');
  if (problem) problem.hidden = false;
  problem?.focus();
  return undefined;
}

/** Tell that a text did not arrive, if it did not. */
export function tell(form: HTMLFormElement, { state, sentence }: Outcome): void {
  if (state !== 'sent') complain(form, state, sentence);
}
