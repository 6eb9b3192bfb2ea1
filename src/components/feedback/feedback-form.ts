/** Takes an answer from a form, and the button that sent it. */
export type Take = (form: HTMLFormElement, button: HTMLElement | null) => Promise<void>;

/** What `kept.ts` keeps, as text; nothing where storage is switched off. */
function stored(): string {
  try {
    return localStorage.getItem('kb-feedback') ?? '{}';
  } catch {
    return '{}';
  }
}

/**
 * Takes answers without leaving the page. The form works without it: then it posts. What this needs is fetched
 * with the reader's first move; an answer that is quicker waits for it, and one that is given without a connection
 * is kept until there is one.
 */
class FeedbackForm extends HTMLElement {
  connectedCallback(): void {
    // under which the answer is kept: `vote,fr,2193,2026-01-27`
    const name = String(Array.from(this.querySelectorAll<HTMLInputElement>('[type=hidden]'), ({ value }) => value));
    let taking: Promise<Take | undefined> | undefined;

    const start = async () => {
      try {
        const states = await import('./states.ts');
        return await states.start(this, name);
      } catch {
        taking = undefined; // nothing can be fetched now: the next move tries again
        return undefined;
      }
    };
    const load = () => {
      taking ??= start();
    };
    for (const sign of ['scroll', 'pointerover', 'focusin', 'online']) addEventListener(sign, load, { once: true });
    if (stored().includes(`"${name}"`)) load();

    /** Keep an answer, to be sent later. */
    const keep = (form: HTMLFormElement, button: HTMLElement | null) => {
      const fields = Object.fromEntries(new FormData(form, button));
      const entry = {
        url: form.action,
        message: { ...fields, v: 1, key: crypto.randomUUID(), seq: 0 },
        isSent: false,
        draft: fields.text && fields,
      };
      localStorage.setItem('kb-feedback', JSON.stringify({ ...(JSON.parse(stored()) as object), [name]: entry }));
      this.querySelector('output')?.replaceChildren(this.dataset.later ?? '');
    };

    const submit = async (event: SubmitEvent) => {
      const { target, submitter } = event;
      const form = target as HTMLFormElement;
      event.preventDefault();
      load();
      const take = await taking;
      if (take) return take(form, submitter);
      try {
        keep(form, submitter);
      } catch {
        // nothing can be kept: the form posts
        this.removeEventListener('submit', listener);
        form.requestSubmit(submitter);
      }
      return undefined;
    };
    const listener = (event: SubmitEvent) => void submit(event);
    this.addEventListener('submit', listener);
  }
}

customElements.define('kb-feedback-form', FeedbackForm);

// what has not arrived is sent from whichever page the reader opens next
if (stored().includes('"isSent":false')) import('./states.ts').catch(() => undefined);
