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
  { name: 'check', summary: 'find mistakes in the content', load: async () => (await import('./check.ts')).check },
  {
    name: 'feedback',
    summary: 'show what readers think of the articles',
    load: async () => (await import('./feedback.ts')).feedback,
  },
];
