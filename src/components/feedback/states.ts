import { longestQuery } from '#feedback/answer.ts';
import type { Take } from './feedback-form.ts';
import { keep, kept, type Fields } from './kept.ts';
import { newKey, onArrival, send, type Outcome } from './outbox.ts';
import { complain, fill, problemIn, read, showOnly } from './text.ts';

/**
 * Lead a reader from a first form to the end of what they want to say: from the question whether an article helped,
 * which says where its other states are, or from the one what was searched for, which holds them.
 *
 * @param host Holds the first form and the line for its status.
 * @param name Under which the answer is kept.
 * @returns Takes the forms of all states.
 * @throws {Error} When the states cannot be fetched.
 */
export async function start(host: HTMLElement, name: string): Promise<Take> {
  const first = host.querySelector('form');
  const status = host.querySelector('output');
  const { states, later = '' } = host.dataset;
  const parts = states ? await fetchParts(states) : host.querySelector('template')?.content;
  if (!first || !status || !parts) throw new Error('The form is incomplete.');

  const part = (id: string) => parts.querySelector(`[data-part=${id}]`)?.cloneNode(true) as HTMLElement;
  const url = first.action;
  const fields = Object.fromEntries(new FormData(first)) as Fields & { kind: string };
  let current: HTMLElement = first;

  const say = (sentence: string | null) => {
    status.textContent = sentence;
  };

  /** Put a state in place of the one before, and move there unless the reader did nothing. */
  function put(next: HTMLElement, mayFocus: boolean): void {
    current.replaceWith(next);
    current = next;
    if (mayFocus) next.querySelector<HTMLElement>('[tabindex="-1"]:not([hidden])')?.focus();
  }

  function show(state: string, mayFocus = true): void {
    const { message, draft } = kept(name);
    const next = part(state);
    const helpful = message?.helpful as string | undefined;
    // what is said next belongs to this vote, even if another tab deletes the answer first
    if (helpful) fields.helpful = helpful;
    showOnly(next, 'answer', helpful);
    for (const button of next.querySelectorAll<HTMLButtonElement>('[name=helpful]')) {
      button.ariaPressed = String(button.value === helpful);
    }
    if (next instanceof HTMLFormElement && state === 'improve') fill(next, name, url, draft ?? message);
    put(next, mayFocus);
  }

  /** Keep the whole answer with a change in it, to be sent. */
  function change(changes: Fields, draft: Fields | undefined): void {
    const { message } = kept(name);
    const seq = Number(message?.seq ?? -1) + 1;
    keep(name, { url, message: { key: newKey(), ...fields, ...message, ...changes, v: 1, seq }, isSent: false, draft });
  }

  /** Send what is kept under a name. Says what becomes of it, unless it arrived. */
  async function deliver(what: string): Promise<Outcome> {
    say(part('sending').textContent);
    const outcome = await send(what);
    say(outcome.state === 'later' ? later : '');
    if (outcome.state === 'refused') {
      if (!kept(name).draft) show('refused');
      complain(current, 'refused', outcome.sentence);
    }
    return outcome;
  }

  async function vote(helpful: string): Promise<void> {
    const { message, draft } = kept(name);
    if (message?.helpful !== helpful) change({ helpful }, draft);
    if (helpful === 'no') show('improve');
    const { state } = await deliver(name);
    if (helpful === 'yes' && state !== 'refused' && kept(name).message?.helpful === helpful) show('thanks');
  }

  async function write(form: HTMLFormElement): Promise<void> {
    const written = read(form);
    const problem = problemIn(form, written);
    if (problem) {
      complain(form, problem);
      return;
    }
    const query = asked?.dataset.query?.slice(0, longestQuery);
    change({ ...written, ...(query && { query }) }, written);
    const { state, sentence } = await deliver(name);
    if (state !== 'later') return;
    say('');
    complain(form, state, sentence);
  }

  function cancel(): void {
    const { message, isSent } = kept(name);
    keep(name, message && { url, message, isSent: true });
    if (isSent === false) {
      change({ text: '', reason: '' }, undefined);
      void deliver(name);
    }
    show(message ? 'thanks' : 'ask');
  }

  async function remove(): Promise<void> {
    const { message } = kept(name);
    if (!message) {
      show('removed'); // in another tab
      return;
    }
    const removal = `removal,${message.key}`;
    keep(name, undefined);
    const seq = Number(message.seq) + 1;
    keep(removal, { url, message: { v: 1, kind: 'removal', key: message.key, seq }, isSent: false });
    const { state } = await deliver(removal);
    if (state === 'refused') {
      keep(name, { url, message, isSent: true });
      return;
    }
    say('');
    show(state === 'sent' ? 'removed' : 'removing');
  }

  onArrival[name] = (isDraft) => {
    say('');
    if (isDraft) show('sent', current.ariaBusy === 'true' || host.contains(document.activeElement));
  };

  const steps: Record<string, () => unknown> = { cancel, remove };
  host.addEventListener('click', ({ target }) => {
    const { step } = (target as Element).closest<HTMLElement>('[data-step]')?.dataset ?? {};
    if (step) (steps[step] ?? show)(step);
  });

  // another search in vain is another question
  const asked = host.closest<HTMLElement>('[data-query]');
  const askAgain = () => {
    if (current === first) return;
    first.reset();
    put(first, false);
  };
  if (asked) new MutationObserver(askAgain).observe(asked, { attributeFilter: ['data-query'] });

  const { message, draft, isSent } = kept(name);
  if (!states) fill(first, name, url, draft);
  else if (message) show(draft ? 'improve' : 'answered', false);
  if (isSent === false) say(later);

  return async (form, button) => {
    const helpful = (button as HTMLButtonElement | null)?.value;
    if (form.ariaBusy && !helpful) return; // two clicks are one; another vote is a change
    form.ariaBusy = 'true';
    await (helpful ? vote(helpful) : write(form));
    form.ariaBusy = null;
  };
}

/** The states of this language, with their style, if they can be had. */
async function fetchParts(url: string): Promise<Document | undefined> {
  const request = new XMLHttpRequest(); // unlike fetch, it reads HTML without a door for injected HTML
  request.responseType = 'document';
  request.open('GET', url);
  await new Promise((resolve) => {
    request.onloadend = resolve;
    request.send();
  });
  const parts = request.responseXML;
  const style = parts?.querySelector('link');
  if (!parts?.querySelector('[data-part]') || !style) return undefined;
  await new Promise((resolve) => {
    style.onload = style.onerror = resolve;
    document.head.append(style);
  });
  return parts;
}
