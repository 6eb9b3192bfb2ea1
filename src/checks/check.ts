import type { Catalogue, Edition } from '#catalogue/catalogue.ts';
import type { Problem } from '#catalogue/problem.ts';
import type { Place } from '#markdown/outline.ts';

/** A rule that finds problems. One file each, named after the situation it finds. */
export interface Check {
  /** Name of the rule in messages: `broken-link`. */
  name: string;
  severity: Problem['severity'];
  problemsOf(catalogue: Catalogue): Iterable<Finding>;
}

/** A problem without what its check adds. */
export type Finding = Omit<Problem, 'rule' | 'severity'>;

/** A finding at a place of an edition's file. */
export function findingAt(
  { path }: Pick<Edition, 'path'>,
  { line, column }: Pick<Place, 'line' | 'column'>,
  found: Pick<Problem, 'message' | 'advice' | 'fix'>,
): Finding {
  return { path, line, column, ...found };
}

/** All editions, article by article. */
export function* editionsOf(catalogue: Catalogue): Generator<Edition> {
  for (const article of catalogue.articles.values()) yield* article.editions.values();
}
