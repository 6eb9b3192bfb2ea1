import { z } from 'zod';
import { localizedFromEnglish, type Localized } from './localized.ts';
import { articleId } from './article-types/common-fields.ts';

/** `retired.yaml`: what became of ids that have no article any more. They keep answering. */
export const retiredSchema = z.record(
  z.string().regex(/^[1-9][0-9]{0,5}$/),
  z.union([
    z.strictObject({ mergedInto: articleId.describe('Id of the article that took its place.') }),
    z.strictObject({
      removed: z.iso.date().describe('Day of the removal: 2026-05-13.'),
      reason: localizedFromEnglish(z.string().min(1)).describe('Why, for readers: one sentence per language.'),
      alternatives: z.array(articleId).default([]).describe('Ids of articles that may help instead.'),
    }),
  ]),
);

export type Retirement =
  | { kind: 'merged'; /** Final target: chains are collapsed. */ target: string }
  | { kind: 'removed'; /** Day, `2025-03-31`. */ date: string; reason: Localized; alternatives: readonly string[] };

type Written = z.infer<typeof retiredSchema>;

/**
 * Follow merges of merged articles to their end.
 *
 * @returns Each id with what became of it, and the ids whose merges run in a circle.
 */
export function followMerges(written: Written): { retired: Map<string, Retirement>; circles: string[] } {
  const retired = new Map<string, Retirement>();
  const circles: string[] = [];
  for (const [id, entry] of Object.entries(written)) {
    if ('removed' in entry) {
      retired.set(id, { kind: 'removed', date: entry.removed, reason: entry.reason, alternatives: entry.alternatives });
      continue;
    }
    const passed = new Set([id]);
    let target = entry.mergedInto;
    for (let next = written[target]; next && 'mergedInto' in next && !passed.has(target); next = written[target]) {
      passed.add(target);
      target = next.mergedInto;
    }
    if (passed.has(target)) circles.push(id);
    else retired.set(id, { kind: 'merged', target });
  }
  return { retired, circles };
}

/** The id under which an article is found today: a merged one is found under its target. */
export function finalTarget(retired: ReadonlyMap<string, Retirement>, id: string): string {
  const retirement = retired.get(id);
  return retirement?.kind === 'merged' ? retirement.target : id;
}
