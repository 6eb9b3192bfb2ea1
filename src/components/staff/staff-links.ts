import type { ArticleJson } from '#api/article-json.ts';
import type { IdsJson } from '#api/ids-json.ts';
import {
  copy,
  formats,
  lastFormat,
  rememberFormat,
  type Copied,
  type Format,
  type Link,
} from '#components/article/link-formats.ts';
import { pluralForm, type PluralForms } from '#i18n/plural-form.ts';
import { fetchFile } from '#search/fetch-file.ts';
import { siteSearch } from '#search/search-site.ts';
import { findArticles, type Known } from './find-articles.ts';
import { replyOf } from './reply.ts';

/** What the page gives its script: words and places. */
interface Given {
  base: string;
  /** Most FAQs to show. */
  most: number;
  /** Public address of the site, without a slash at its end. */
  origin: string;
  locales: { locale: string; name: string }[];
  words: Record<'copied' | 'failed' | 'first' | 'unavailable' | 'merged' | 'choose' | 'copy' | 'sectionsOf', string>;
  states: Record<string, string>;
  results: PluralForms;
  reply: PluralForms;
}

/** How the address calls formats, where it has a shorter name. */
const shortNames: Partial<Record<Format, string>> = { markdown: 'md' };

/** Finds articles by number or words, and copies their links: one, or several as a reply. */
class StaffLinks extends HTMLElement {
  readonly #given = JSON.parse(this.dataset.given ?? '{}') as Given;
  readonly #chosen = new Map<string, Known>();
  #ids: Promise<IdsJson> | undefined;
  #asked = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  readonly #searches = this.#given.locales.map(({ locale }) => {
    const { base } = this.#given;
    const search = siteSearch(locale, fetchFile(base, locale));
    return (query: string) =>
      search.ask(query, { limit: this.#given.most, isTyping: true }).then(
        (answer) => answer?.results ?? [],
        () => [], // titles are searched all the same
      );
  });

  connectedCallback(): void {
    const query = new URLSearchParams(location.search);
    const format = query.get('format');
    this.#field.value = query.get('q') ?? '';
    this.#format.value =
      formats.find((one) => one === format || (format !== null && shortNames[one] === format)) ?? lastFormat();
    const locale = query.get('lang') ?? '';
    for (const choice of this.#languages) if (choice.value === locale) choice.checked = true;

    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector<HTMLElement>('.staff-copy')?.click();
    });
    this.addEventListener('input', ({ target }) => {
      if (target === this.#field) {
        clearTimeout(this.#waiting);
        this.#waiting = setTimeout(() => void this.#show(), 80);
      }
    });
    this.addEventListener('change', ({ target }) => {
      if (target === this.#format) rememberFormat(this.#format.value as Format);
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#choose(target);
      else if (target !== this.#field) this.#showReply();
      this.#keepAddress();
    });
    this.addEventListener('keydown', (event) => {
      this.#move(event);
    });
    this.#part('.reply-copy').addEventListener('click', () => {
      void this.#copy(this.#replyText(), this.#part('.reply-title').textContent);
    });
    this.#part('.reply-clear').addEventListener('click', () => {
      this.#chosen.clear();
      for (const box of this.querySelectorAll<HTMLInputElement>('tbody [type=checkbox]')) box.checked = false;
      this.#showReply();
      this.#field.focus();
    });
    this.#field.focus();
    void this.#show();
  }

  #part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const part = this.querySelector<Kind>(selector);
    if (!part) throw new Error(`The page has no ${selector}.`);
    return part;
  }

  get #field(): HTMLInputElement {
    return this.#part('[name=q]');
  }

  get #format(): HTMLSelectElement {
    return this.#part('[name=format]');
  }

  get #languages(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name=lang]')];
  }

  /** Language of the titles that are copied. */
  get #locale(): string {
    return this.#languages.find(({ checked }) => checked)?.value ?? '';
  }

  /** The list of all ids, fetched once; after a failure the next question tries again. */
  #allIds(): Promise<IdsJson> {
    if (!this.#ids) {
      const asking = fetch(`${this.#given.base}api/v1/ids.json`).then(async (response) => {
        if (!response.ok) throw new Error(response.statusText);
        return (await response.json()) as IdsJson;
      });
      this.#ids = asking;
      asking.catch(() => (this.#ids = undefined));
    }
    return this.#ids;
  }

  /** Look for what stands in the field. */
  async #show(): Promise<void> {
    const query = this.#field.value.trim();
    const number = ++this.#asked;
    this.#keepAddress();
    try {
      const { ids } = query ? await this.#allIds() : { ids: {} };
      const found = query ? await findArticles(query, ids, this.#searches, this.#given.most) : [];
      if (number !== this.#asked) return;
      this.#part('tbody').replaceChildren(...found.map((id) => this.#row(id, ids)));
      this.#part('.staff-table').hidden = found.length === 0;
      this.#part('.staff-start').hidden = query !== '';
      this.#say(query ? this.#count(found.length) : '');
    } catch {
      if (number === this.#asked) this.#say(this.#given.words.unavailable);
    }
  }

  #count(found: number): string {
    const { most, words, results } = this.#given;
    return found === most ? words.first : pluralForm(results, found, this.#page);
  }

  get #page(): string {
    return document.documentElement.lang;
  }

  #row(id: string, ids: IdsJson['ids']): HTMLElement {
    const { words, states } = this.#given;
    const known = ids[id] ?? { status: 'removed' };
    const row = this.#part<HTMLTemplateElement & HTMLElement>('template').content.cloneNode(true) as DocumentFragment;
    const part = <Kind extends HTMLElement>(selector: string) => row.querySelector<Kind>(selector);
    const box = part<HTMLInputElement>('[type=checkbox]');
    if (box) {
      box.value = id;
      box.checked = this.#chosen.has(id);
      box.ariaLabel = words.choose.replace('{{id}}', id);
      box.addEventListener('change', () => this.#chosen.set(id, known));
    }
    const button = part('.staff-copy');
    if (button) {
      button.append(id);
      button.title = words.copy.replace('{{id}}', id);
      button.addEventListener(
        'click',
        () => void this.#copy(replyOf(this.#chosenFormat, [this.#link(id, known)]), `FAQ ${id}`),
      );
    }
    const state = part('.staff-status');
    if (state && known.status !== 'published') {
      state.append(
        known.mergedInto ? words.merged.replace('{{id}}', known.mergedInto) : (states[known.status] ?? known.status),
      );
    }
    for (const { locale } of this.#given.locales) {
      const cell = part(`[data-locale=${locale}]`);
      const edition = known.editions?.[locale];
      if (!cell || !edition) continue;
      if (edition.state === 'missing') {
        cell.append(this.#tag(states.missing ?? ''));
        continue;
      }
      const link = document.createElement('a');
      link.href = edition.url;
      link.lang = locale;
      link.append(edition.title);
      cell.append(link);
      if (edition.state === 'outdated') cell.append(' ', this.#tag(states.outdated ?? ''));
    }
    const sections = part<HTMLDetailsElement>('details');
    if (sections) {
      const name = sections.querySelector('summary');
      if (name) name.ariaLabel = words.sectionsOf.replace('{{id}}', id);
      if (known.editions)
        sections.addEventListener('toggle', () => void this.#showSections(sections, known.mergedInto ?? id, known));
      else sections.remove();
    }
    const element = row.firstElementChild;
    return element as HTMLElement;
  }

  #tag(words: string): HTMLElement {
    const tag = document.createElement('span');
    tag.className = 'staff-tag';
    tag.append(words);
    return tag;
  }

  /** The sections of an article in the chosen language, each with its own link. */
  async #showSections(details: HTMLDetailsElement, id: string, known: Known): Promise<void> {
    const list = details.querySelector('ul');
    if (!details.open || !list) return;
    const response = await fetch(`${this.#given.base}api/v1/faq/${id}.json`).catch(() => undefined);
    const json = response?.ok ? ((await response.json()) as ArticleJson) : undefined;
    if (!json || !('editions' in json)) {
      list.replaceChildren(this.#given.words.unavailable);
      return;
    }
    const edition = json.editions[this.#locale] ?? Object.values(json.editions)[0];
    const locale = json.editions[this.#locale] ? this.#locale : json.source;
    list.replaceChildren(
      ...(edition?.headings ?? []).map(({ id: anchor, title, depth }) => {
        const item = document.createElement('li');
        const button = document.createElement('button');
        button.type = 'button';
        button.lang = locale;
        button.dataset.depth = String(depth);
        button.append(title);
        button.addEventListener('click', () => {
          const link = this.#link(id, known);
          const at = `#${anchor}`;
          const section: Link = {
            url: link.url + at,
            title: `${link.title} – ${title}`,
            titles: link.titles.map((one) => ({ ...one, url: one.url + at })),
          };
          void this.#copy(replyOf(this.#chosenFormat, [section]), title);
        });
        item.append(button);
        return item;
      }),
    );
  }

  get #chosenFormat(): Format {
    return this.#format.value as Format;
  }

  /** What is copied of an article: its permanent link, with its title in the chosen language. */
  #link(id: string, { editions = {}, mergedInto, source = '' }: Known): Link {
    const { origin, base, locales } = this.#given;
    const titles = locales.flatMap(({ locale, name }) => {
      const edition = editions[locale];
      return edition && edition.state !== 'missing'
        ? [{ locale, language: name, title: edition.title, url: origin + edition.url }]
        : [];
    });
    const shown =
      titles.find(({ locale }) => locale === this.#locale) ?? titles.find(({ locale }) => locale === source);
    return { url: `${origin}${base}${mergedInto ?? id}`, title: shown?.title ?? `FAQ ${id}`, titles };
  }

  #choose(box: HTMLInputElement): void {
    if (!box.checked) this.#chosen.delete(box.value);
    this.#showReply();
  }

  #replyText(): Copied {
    return replyOf(
      this.#chosenFormat,
      Array.from(this.#chosen, ([id, known]) => this.#link(id, known)),
    );
  }

  #showReply(): void {
    this.#part('.reply').hidden = this.#chosen.size === 0;
    this.#part('.reply-title').textContent = pluralForm(this.#given.reply, this.#chosen.size, this.#page);
    const field = this.#part<HTMLTextAreaElement>('textarea');
    field.value = this.#replyText().plain;
    field.rows = Math.min(12, field.value.split('\n').length + 1);
  }

  /** ↓ and ↑ go through the list, whose buttons copy with Enter; Escape goes back to the field. */
  #move(event: KeyboardEvent): void {
    const { key, target, isComposing } = event;
    const buttons = [...this.querySelectorAll<HTMLElement>('.staff-copy')];
    const row = (target as Element).closest('tr');
    const place = buttons.findIndex((button) => row?.contains(button));
    if (isComposing || (place < 0 && target !== this.#field)) return;
    const next = { ArrowDown: buttons[place + 1], ArrowUp: buttons[place - 1] ?? this.#field, Escape: this.#field }[
      key
    ];
    if (!next || (key === 'Escape' && target === this.#field)) return;
    event.preventDefault();
    next.focus();
  }

  async #copy(text: Copied, name: string): Promise<void> {
    const format = this.#format.selectedOptions[0]?.textContent.trim() ?? '';
    try {
      await copy(text);
      this.#say(this.#given.words.copied.replace('{{name}}', name).replace('{{format}}', format));
    } catch {
      // the browser refused: the text is selected, to be copied by hand
      this.#part('.reply').hidden = false;
      const field = this.#part<HTMLTextAreaElement>('textarea');
      field.value = text.plain;
      field.focus();
      field.select();
      this.#say(this.#given.words.failed);
    }
  }

  /** The address is a bookmark of what is shown. */
  #keepAddress(): void {
    const format = this.#chosenFormat;
    const query = new URLSearchParams({
      q: this.#field.value,
      format: shortNames[format] ?? format,
      lang: this.#locale,
    });
    if (!this.#field.value) query.delete('q');
    history.replaceState(history.state, '', `?${query.toString()}`);
  }

  #say(text: string): void {
    this.#part('[role=status]').textContent = text;
  }
}

customElements.define('kb-staff-links', StaffLinks);
