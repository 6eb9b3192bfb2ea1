import { longestText } from '#feedback/answer.ts';
import { keep, kept, type Fields } from './kept.ts';

/* A form with a text, as `TextFields.astro` has it: what is written is kept, and looked at before it is sent. */

/** Something to tell the reader. What says it has the name in `data-says`. */
type Sentence = 'nothing' | 'long' | 'personal' | 'later' | 'refused';

/** How long typing must rest before what is left is said aloud, in milliseconds. */
const restMs = 1_000;
/** What is left is said aloud from here on, in characters. */
const littleLeft = 100;

/** Of the parts with an attribute show those that name a value in it. */
export function showOnly(root: HTMLElement, attribute: string, value = ''): void {
  for (const part of root.querySelectorAll<HTMLElement>(`[data-${attribute}]`)) {
    part.hidden = !part.dataset[attribute]?.split(' ').includes(value);
  }
}

/** What a form says, and how long it has been shown, in milliseconds. */
export const read = (form: HTMLFormElement): Fields => ({
  ...(Object.fromEntries(new FormData(form)) as Fields),
  shown: Math.round(Number(form.dataset.shown ?? 0) + performance.now()),
});

/** Fill a form with what was written before, and keep what is written from now on. */
export function fill(form: HTMLFormElement, name: string, url: string, before: Fields = {}): void {
  form.dataset.shown = String(before.shown ?? 0);
  for (const [field, value] of Object.entries(before)) {
    const control = form.elements.namedItem(field) as { value: string } | null;
    // a quick reader has begun already
    if (control) control.value ||= String(value);
  }
  const write = () => {
    keep(name, { url, isSent: true, ...kept(name), draft: read(form) });
    count(form);
  };
  form.addEventListener('input', write);
  if (read(form).text && !before.text) write();
  else count(form);
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Say how many characters are left: to the eye at once, to the ear when typing rests. */
function count(form: HTMLFormElement): void {
  const left = longestText - lengthOf(String(read(form).text));
  showOnly(form, 'count', left === longestText ? 'limit' : left < 0 ? 'over' : 'left');
  const many = Math.abs(left);
  for (const number of form.querySelectorAll('[data-count] b')) {
    // to ask how a language writes numbers takes a slow phone 100 ms
    number.textContent = many < 1_000 ? String(many) : many.toLocaleString(document.documentElement.lang);
  }
  clearTimeout(timer);
  timer = setTimeout(() => {
    const [shown, spoken] = form.querySelectorAll<HTMLElement>('.feedback-limit, [data-spoken]');
    if (shown && spoken) spoken.textContent = left > littleLeft ? '' : shown.innerText;
  }, restMs);
}

/** In characters as people count them, or nearly: the server is generous to those that are made of several. */
const lengthOf = (text: string): number => Array.from(text.trim()).length;

/** What a reader should look at before a text is sent. */
export function problemIn(form: HTMLFormElement, { text = '', reason }: Fields): Sentence | undefined {
  const length = lengthOf(String(text));
  if (length === 0 && !reason) return 'nothing';
  if (length > longestText) return 'long';

  let isPersonal = false;
  for (const kind of form.querySelectorAll<HTMLElement>('[data-pattern]')) {
    const { pattern = '', flags } = kind.dataset;
    kind.hidden = !new RegExp(pattern, flags).test(String(text));
    isPersonal ||= !kind.hidden;
  }
  if (!isPersonal || form.dataset.warned === text) return undefined;
  form.dataset.warned = String(text);
  return 'personal';
}

/** Tell what is in the way, and move there. Nothing that was written changes. */
export function complain(state: HTMLElement, sentence: Sentence, ofServer = ''): void {
  showOnly(state, 'says', sentence);
  const problem = state.querySelector<HTMLElement>('.feedback-problem');
  const words = problem?.querySelector('[data-of-server]');
  if (!problem || !words) return;
  words.textContent = ofServer;
  problem.hidden = false;
  problem.focus();
}
