import type { Engine } from './engine.ts';
import { flexsearchDocumented } from './flexsearch.ts';
import { minisearchDocumented, minisearchTuned } from './minisearch.ts';
import { ours, withoutSynonyms } from './ours.ts';
import { pagefind } from './pagefind.ts';

/** All engines that are compared, ours first. */
export const engines: readonly Engine[] = [
  ours,
  withoutSynonyms,
  pagefind,
  minisearchTuned,
  minisearchDocumented,
  flexsearchDocumented,
];
