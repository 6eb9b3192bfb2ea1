import { textOf } from '#catalogue/text.ts';
import { slugFrom } from '#markdown/slug.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** Beginnings of the ids that pages give to their own parts. */
const reserved = ['kb-', 'note-'];

/** An id of a heading or step that pages cannot use, or that stands twice. */
export const badAnchor: Check = {
  name: 'bad-anchor',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      const { headings, steps } = textOf(catalogue, edition);
      const written = [...headings.filter(({ isExplicit }) => isExplicit), ...steps].sort((a, b) => a.start - b.start);
      const seen = new Map<string, number>();
      for (const { id, ...place } of written) {
        const first = seen.get(id);
        const prefix = reserved.find((start) => id.startsWith(start));
        seen.set(id, first ?? place.line);
        if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
          const better = slugFrom(id).replace(/^[\d-]+/, '');
          yield findingAt(edition, place, {
            message: `The id “${id}” has not the form of an id: lower-case letters, digits and hyphens, a letter first.`,
            advice: better ? `Write {#${better}}` : 'Write one like {#reset-by-sms}',
          });
        } else if (prefix) {
          yield findingAt(edition, place, {
            message: `Ids that begin with “${prefix}” belong to the page.`,
            advice: `Write {#${id.slice(prefix.length) || 'section'}}`,
          });
        } else if (first !== undefined) {
          yield findingAt(edition, place, {
            message: `The id “${id}” stands already on line ${String(first)}.`,
            advice: 'Give one of the two another id, in all languages.',
          });
        }
      }
    }
  },
};
