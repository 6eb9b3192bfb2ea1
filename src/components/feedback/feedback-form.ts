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
  #take: Promise<Take> | undefined;

  connectedCallback(): void {
    const load = () => {
      this.#load().catch(() => undefined);
    };
    for (const sign of ['scroll', 'pointerover', 'focusin', 'online']) addEventListener(sign, load, { once: true });
    if (stored().includes(`"${this.#name}"`)) load();

    const submit = (event: SubmitEvent): void => {
      const { target, submitter } = event;
      const form = target as HTMLFormElement;
      event.preventDefault();
      this.#load().then(
        (take) => take(form, submitter),
        () => {
          // Nothing can be fetched: the answer is kept, to be sent later; where nothing can be kept, the form posts.
          try {
            this.#keep(form, submitter);
          } catch {
            this.removeEventListener('submit', submit);
            form.requestSubmit(submitter);
          }
        },
      );
    };
    this.addEventListener('submit', submit);
  }

  /** Under which the answer is kept: `vote,fr,2193,2026-01-27`. */
  get #name(): string {
    return String(Array.from(this.querySelectorAll<HTMLInputElement>('[type=hidden]'), ({ value }) => value));
  }

  async #load(): Promise<Take> {
    this.#take ??= import('./states.ts').then(({ start }) => start(this, this.#name));
    try {
      return await this.#take;
    } catch (error) {
      this.#take = undefined;
      throw error;
    }
  }

  #keep(form: HTMLFormElement, submitter: HTMLElement | null): void {
    const message = { ...Object.fromEntries(new FormData(form, submitter)), v: 1, key: crypto.randomUUID(), seq: 0 };
    const all = { ...(JSON.parse(stored()) as object), [this.#name]: { url: form.action, message, isSent: false } };
    localStorage.setItem('kb-feedback', JSON.stringify(all));
    const status = document.createElement('p');
    status.role = 'status';
    status.textContent = this.dataset.later ?? '';
    this.append(status);
  }
}

customElements.define('kb-feedback-form', FeedbackForm);

// what has not arrived is sent from whichever page the reader opens next
if (stored().includes('"isSent":false')) import('./states.ts').catch(() => undefined);
