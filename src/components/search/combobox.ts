/** An entry of the list under a field. */
export interface Option {
  element: HTMLElement;
  /** The page that it opens, as far as known now. */
  address?: string;
  /** What else choosing it does: before its page is opened, or in place of that. */
  choose?(): void;
  /** Take it off the list, where that is possible. */
  remove?(): void;
}

export interface Combobox {
  /** Show other options. The arrow down enters the list at `start`. */
  show(options: readonly Option[], start?: number): void;
  close(): void;
  readonly isOpen: boolean;
}

interface Parts {
  field: HTMLInputElement;
  /** What is shown and hidden: the list and what stands around it. */
  panel: HTMLElement;
  list: HTMLElement;
  /** Fill the list again: the reader wants it although it is closed. */
  reopen(): void;
  /** The reader wants no list: the key for that was pressed, or the field was left. */
  dismissed(): void;
  /** Open a page, in a new tab or here. */
  open(address: string, isNewTab: boolean): void;
  /** The reader wants the results of what is typed in a new tab. */
  openAll(): void;
}

/**
 * Keys and pointers of a field with a list of suggestions: the "editable combobox with list autocomplete" of
 * the ARIA Authoring Practices. Focus stays in the field; what is typed is never replaced.
 */
export function createCombobox({ field, panel, list, reopen, dismissed, open, openAll }: Parts): Combobox {
  let options: readonly Option[] = [];
  let start = 0;
  let active: Option | undefined;

  function activate(option: Option | undefined): void {
    active?.element.setAttribute('aria-selected', 'false');
    active = option;
    option?.element.setAttribute('aria-selected', 'true');
    option?.element.scrollIntoView({ block: 'nearest' });
    if (option) field.setAttribute('aria-activedescendant', option.element.id);
    else field.removeAttribute('aria-activedescendant');
  }

  function show(next: readonly Option[], first = 0): void {
    activate(undefined);
    options = next;
    start = first;
    options.forEach((option, place) => {
      option.element.id = `${list.id}-${String(place)}`;
      option.element.setAttribute('aria-selected', 'false');
    });
    list.replaceChildren(...options.map((option) => option.element));
    list.hidden = options.length === 0;
    list.scrollTop = 0;
    panel.hidden = false;
    field.ariaExpanded = String(options.length > 0);
  }

  function close(): void {
    activate(undefined);
    panel.hidden = true;
    field.ariaExpanded = 'false';
  }

  function dismiss(): void {
    close();
    dismissed();
  }

  /** One step down or up, from either end to the other. */
  function step(by: 1 | -1): void {
    const first = by === 1 ? start : options.length - 1;
    const place = active ? (options.indexOf(active) + by + options.length) % options.length : first;
    activate(options[place]);
  }

  function choose(option: Option, isNewTab: boolean): void {
    option.choose?.();
    if (option.address) open(option.address, isNewTab);
  }

  const keys: Readonly<Record<string, (event: KeyboardEvent) => void>> = {
    ArrowDown: arrow(1),
    ArrowUp: arrow(-1),
    Enter(event) {
      const isNewTab = event.ctrlKey || event.metaKey;
      if (!active && !isNewTab) return; // the form leads to the results page
      event.preventDefault();
      if (active) choose(active, isNewTab);
      else openAll();
    },
    Escape(event) {
      if (panel.hidden && !field.value) return;
      event.preventDefault();
      if (!panel.hidden) return dismiss();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      dismiss();
    },
    Delete(event) {
      if (!active?.remove) return;
      event.preventDefault();
      const place = options.indexOf(active);
      active.remove();
      activate(options[Math.min(place, options.length - 1)]);
    },
    Tab: dismiss,
  };

  function arrow(by: 1 | -1) {
    return (event: KeyboardEvent) => {
      event.preventDefault();
      if (panel.hidden) reopen();
      else step(by);
    };
  }

  field.addEventListener('input', () => {
    activate(undefined); // what is chosen is a choice among what was found before
  });
  field.addEventListener('keydown', (event) => {
    // while a word is composed, its keys belong to the input method; 229 is how older browsers say so
    if (event.isComposing || event.keyCode === 229) return;
    const act = keys[event.key];
    if (act) act(event);
    else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) activate(undefined);
  });

  const optionAt = (target: EventTarget | null) => {
    const element = (target as Element).closest('[role=option]');
    return options.find((option) => option.element === element);
  };
  // the field keeps the focus whatever is pressed
  panel.addEventListener('mousedown', (event) => {
    event.preventDefault();
  });
  list.addEventListener('click', ({ target, ctrlKey, metaKey, detail }) => {
    const option = optionAt(target);
    if (!option || detail > 1) return; // the second of two clicks would choose from another list
    if ((target as Element).closest('[data-remove]')) option.remove?.();
    else choose(option, ctrlKey || metaKey);
  });
  list.addEventListener('auxclick', ({ target, button }) => {
    const option = optionAt(target);
    if (button === 1 && option?.address) choose(option, true);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!field.form?.parentElement?.contains(target as Node)) dismiss();
  });
  field.form?.parentElement?.addEventListener('focusout', ({ relatedTarget, currentTarget }) => {
    // without a next place the reader has only put the keyboard away, or looks at another window
    if (relatedTarget && !(currentTarget as Element).contains(relatedTarget as Node)) dismiss();
  });

  return {
    show,
    close,
    get isOpen() {
      return !panel.hidden;
    },
  };
}
