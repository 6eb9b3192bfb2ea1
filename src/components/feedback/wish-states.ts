import type { Take } from './feedback-form.ts';
import { keep, kept, type Message } from './kept.ts';
import { newKey, send } from './outbox.ts';
import { fill, readText, tell } from './text.ts';

/**
 * Take what a reader was looking for in vain.
 *
 * @param host Holds the form and the thanks. It or something around it says in `data-query` what was searched for.
 * @param name Under which the text is kept until it has arrived.
 */
export function startWish(host: HTMLElement, name: string): Take {
  const thanks = host.querySelector<HTMLElement>('.feedback-thanks');
  const asked = host.closest<HTMLElement>('[data-query]');
  const form = host.querySelector('form');
  const fields = form && (Object.fromEntries(new FormData(form)) as Record<string, string>);
  let isBusy = false;
  if (form) fill(form, name, form.action, { ...kept(name)?.draft });

  const turn = (isDone: boolean) => {
    if (!form || !thanks || form.hidden === isDone) return;
    const mayFocus = host.contains(document.activeElement);
    form.hidden = isDone;
    thanks.hidden = !isDone;
    if (mayFocus && isDone) thanks.focus();
  };
  document.addEventListener('kb-feedback', (event) => {
    if ((event as CustomEvent).detail !== name || kept(name)) return;
    form?.reset();
    turn(true);
  });
  // another search in vain is another question
  if (asked) new MutationObserver(() => turn(false)).observe(asked, { attributeFilter: ['data-query'] });

  return async (form) => {
    if (isBusy) return;
    isBusy = true;
    const text = await readText(form);
    isBusy = false;
    if (!text) return;
    isBusy = true;
    form.ariaBusy = 'true';
    const { draft, message: last } = kept(name) ?? {};
    const query = asked?.dataset.query?.slice(0, 100);
    const number = { v: 1, key: last?.key ?? newKey(), seq: (last?.seq ?? -1) + 1 } as const;
    const message = { ...fields, ...text, ...(query && { query }), ...number } as Message;
    keep(name, { url: form.action, message, isSent: false, draft });
    tell(form, await send(name));
    isBusy = false;
    form.ariaBusy = null;
  };
}
