import type { Edition } from '#catalogue/catalogue.ts';
import type { Fix } from '#catalogue/problem.ts';
import { textOf } from '#catalogue/text.ts';
import type { Heading } from '#markdown/outline.ts';
import { findingAt, writtenAt, type Check } from './check.ts';
import { headingIdsOf } from './heading-ids.ts';

/** A heading without an id: its anchor would change with its words, and differ between languages. */
export const missingHeadingId: Check = {
  name: 'missing-heading-id',
  severity: 'warning',
  *problemsOf(catalogue) {
    for (const article of catalogue.articles.values()) {
      const editions = [...article.editions.values()];
      const areComplete = editions.every((edition) =>
        textOf(catalogue, edition).headings.every(({ isExplicit }) => isExplicit),
      );
      if (areComplete) continue;
      for (const [edition, ids] of headingIdsOf(catalogue, article)) {
        for (const [at, heading] of textOf(catalogue, edition).headings.entries()) {
          const id = ids[at];
          if (heading.isExplicit || id === undefined || heading.text.trim() === '') continue;
          const fix = withId(edition, heading, id);
          const written = edition.body.slice(heading.start, fix.start) + fix.text;
          yield findingAt(edition, heading, {
            message: `The heading “${heading.text.replace(/\s*\{#[^{}]*\}\s*$/, '')}” has no id.`,
            advice: `Write ${written.length > 200 ? fix.text.trim() : written}`,
            fix,
          });
        }
      }
    }
  },
};

/** Put the id behind the words of a heading: before closing `##`, and in the line above a line of `===`. */
function withId(edition: Edition, heading: Heading, id: string): Fix {
  const written = writtenAt(edition, heading);
  const [, words = ''] = /^([\s\S]*?)(?:[ \t]+#+[ \t]*|\r?\n[ \t>]*(?:=+|-+)[ \t]*)?$/.exec(written) ?? [];
  // An id in a form that is not understood is replaced.
  const [, kept = words] = /^([\s\S]*?)[ \t]*\{#[^{}]*\}[ \t]*$/.exec(words) ?? [];
  return { start: heading.start + kept.length, end: heading.start + words.length, text: ` {#${id}}` };
}
