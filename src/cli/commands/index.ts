import type { Command } from '../command.ts';

interface Entry {
  name: string;
  /** One line in `kb --help`. */
  summary: string;
  /** Commands are loaded only when they are called. */
  load(): Promise<Command>;
}

/** All commands, in the order of `kb --help`. */
export const commands: readonly Entry[] = [
  {
    name: 'new',
    summary: 'begin an article with the next free id',
    load: async () => (await import('./new.ts')).newCommand,
  },
  {
    name: 'translate',
    summary: 'begin the translation of an article',
    load: async () => (await import('./translate.ts')).translate,
  },
  { name: 'check', summary: 'find mistakes in the content', load: async () => (await import('./check.ts')).check },
  {
    name: 'find',
    summary: 'find an article by its id or by words',
    load: async () => (await import('./find.ts')).find,
  },
  {
    name: 'status',
    summary: 'show what is to be translated',
    load: async () => (await import('./status.ts')).status,
  },
  {
    name: 'rename',
    summary: 'give an edition another address',
    load: async () => (await import('./rename.ts')).rename,
  },
  {
    name: 'merge',
    summary: 'merge an article into another',
    load: async () => (await import('./merge.ts')).merge,
  },
  {
    name: 'archive',
    summary: 'take an article out of lists and search',
    load: async () => (await import('./archive.ts')).archive,
  },
  {
    name: 'remove',
    summary: 'remove an article; its id keeps answering',
    load: async () => (await import('./remove.ts')).remove,
  },
  { name: 'search', summary: 'search the FAQs as readers do', load: async () => (await import('./search.ts')).search },
  {
    name: 'feedback',
    summary: 'show what readers think of the articles',
    load: async () => (await import('./feedback.ts')).feedback,
  },
];
