import type { Take } from './feedback-form.ts';
import { keep, kept, type Message } from './kept.ts';
import { newKey, send } from './outbox.ts';
import { fill, isIn, readText, tell } from './text.ts';

/** What stands in the place of the question: parts of `pages/[locale]/feedback.astro`. */
type State = 'thanks' | 'improve' | 'sent' | 'answered' | 'removed' | 'refused';

/**
 * Lead a reader from the question whether an article helped to the end of what they want to say.
 *
 * @param host Holds the question.
 * @param states Address of the states that follow.
 * @param name Under which the answer is kept.
 * @returns Takes the forms of all states.
 * @throws {Error} When the states cannot be fetched.
 */
export async function startVote(host: HTMLElement, states: string, name: string): Promise<Take> {
  const question = host.querySelector('form');
  if (!question) throw new Error('There is no question.');
  const parts = await fetchParts(states);
  const part = (id: string) => parts.querySelector(`[data-part=${id}]`)?.cloneNode(true) as HTMLElement;
  const url = question.action;
  const fields = Object.fromEntries(new FormData(question)) as Record<string, string>;
  const status = part('status');
  // The question stays where it is: a button that is moved while it is pressed is not clicked.
  for (const other of [...host.children]) if (other !== question) other.remove();
  host.append(status);
  let current: HTMLElement = question;
  let isBusy = false;

  const say = (sentence: 'sending' | 'later' | '') => {
    status.textContent = sentence && part(sentence).textContent;
  };

  /** Put a state in place of the one before, and move there unless the reader did nothing. */
  function put(next: HTMLElement, mayFocus: boolean): void {
    current.replaceWith(next);
    current = next;
    if (mayFocus) next.querySelector<HTMLElement>('[tabindex="-1"]:not([hidden])')?.focus();
  }

  function ask(): void {
    const { message } = kept(name) ?? {};
    for (const button of question?.querySelectorAll('button') ?? []) {
      button.ariaPressed = message ? String(button.value === message.helpful) : null;
    }
    question?.querySelector('[data-part]')?.remove();
    if (message) question?.append(part('change'));
    if (question) put(question, true);
  }

  function show(state: State, mayFocus = true): void {
    const { message, draft } = kept(name) ?? {};
    const next = part(state);
    for (const one of next.querySelectorAll<HTMLElement>('[data-answer]')) {
      one.hidden = one.dataset.answer !== message?.helpful;
    }
    if (next instanceof HTMLFormElement) {
      if (host.dataset.translation === undefined) next.querySelector('[data-translation]')?.remove();
      fill(next, name, url, { ...(draft ?? message) });
    }
    put(next, mayFocus);
  }

  /** The whole answer with a change in it, to be sent. */
  function change(changes: Record<string, string | number>): void {
    const { message, draft } = kept(name) ?? {};
    const seq = (message?.seq ?? -1) + 1;
    const next = {
      ...fields,
      kind: 'vote',
      ...message,
      ...changes,
      v: 1,
      key: message?.key ?? newKey(),
      seq,
    } as Message;
    keep(name, { url, message: next, isSent: false, draft });
  }

  async function vote(helpful: string): Promise<void> {
    if (kept(name)?.message?.helpful !== helpful) change({ helpful });
    const isSending = kept(name)?.isSent === false;
    if (helpful === 'no') show('improve');
    if (isSending) say('sending');
    const { state, sentence } = isSending ? await send(name) : { state: 'sent', sentence: '' };
    say(state === 'later' ? 'later' : '');
    if (state === 'refused') {
      show('refused');
      const ofServer = current.querySelector('[data-of-server]');
      if (ofServer) ofServer.textContent = sentence;
    } else if (helpful === 'yes') show('thanks');
  }

  async function improve(form: HTMLFormElement): Promise<void> {
    const text = await readText(form);
    if (!text) return;
    change(text);
    say('sending');
    const outcome = await send(name);
    say('');
    tell(form, outcome);
  }

  /** A text arrived, now or after a while: the form has done its work, unless it was changed meanwhile. */
  function arrived(): void {
    const entry = kept(name);
    if (!entry?.isSent) return;
    say('');
    const { message } = entry;
    if (!(current instanceof HTMLFormElement) || current === question || !message || !isIn(current, message)) return;
    show('sent', isBusy || host.contains(document.activeElement));
  }

  function cancel(): void {
    const entry = kept(name);
    if (!entry) return;
    keep(name, { ...entry, draft: undefined });
    if (!entry.isSent && (entry.message?.text ?? entry.message?.reason)) {
      change({ text: '', reason: '' });
      void send(name);
    }
    show('thanks');
  }

  async function remove(): Promise<void> {
    const key = kept(name)?.message?.key;
    keep(name, undefined);
    if (!key) return;
    const removal = `removal,${key}`;
    keep(removal, { url, message: { v: 1, kind: 'removal', key }, isSent: false });
    show('removed');
    say((await send(removal)).state === 'later' ? 'later' : '');
  }

  const steps: Record<string, () => unknown> = { ask, cancel, remove, improve: () => show('improve') };
  host.addEventListener('click', ({ target }) => {
    const { step = '' } = (target as Element).closest<HTMLElement>('[data-step]')?.dataset ?? {};
    steps[step]?.();
  });
  document.addEventListener('kb-feedback', (event) => {
    if ((event as CustomEvent).detail === name) arrived();
  });

  question.querySelector('h2')?.setAttribute('tabindex', '-1');
  const entry = kept(name);
  if (entry?.draft) show('improve', false);
  else if (entry?.message) show('answered', false);
  if (entry?.isSent === false) say('later');

  return async (form, button) => {
    if (isBusy) return;
    isBusy = true;
    form.ariaBusy = 'true';
    try {
      await (form === question ? vote((button as HTMLButtonElement | null)?.value ?? '') : improve(form));
    } finally {
      isBusy = false;
      form.ariaBusy = null;
    }
  };
}

/** The states of this language, and their style. */
async function fetchParts(url: string): Promise<Document> {
  const parts = await new Promise<Document | null>((resolve, reject) => {
    const request = new XMLHttpRequest(); // unlike fetch, it reads HTML without a door for injected HTML
    request.responseType = 'document';
    request.onload = () => {
      resolve(request.responseXML);
    };
    request.onerror = reject;
    request.open('GET', url);
    request.send();
  });
  const style = parts?.querySelector('link');
  if (!style) throw new Error('There are no states.');
  await new Promise((resolve) => {
    style.onload = style.onerror = resolve;
    document.head.append(style);
  });
  return parts as Document;
}
