import { meant } from '#catalogue/likely.ts';
import { textOf } from '#catalogue/text.ts';
import { alertKinds } from '#markdown/remark-alerts.ts';
import { editionsOf, findingAt, writtenAt, type Check } from './check.ts';

const kinds = [...alertKinds, 'video'];

/** What editors write for our kinds: other systems' names and French ones. */
const otherNames: Record<string, string> = {
  info: 'note',
  remarque: 'note',
  hint: 'tip',
  astuce: 'tip',
  conseil: 'tip',
  attention: 'warning',
  avertissement: 'warning',
  danger: 'caution',
  prudence: 'caution',
};

/** A quotation with a marker that is no alert would show the marker, or nothing special. */
export const unknownAlert: Check = {
  name: 'unknown-alert',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      const { markers, blocks } = textOf(catalogue, edition);
      for (const { kind, ...place } of markers) {
        if (kinds.includes(kind)) continue;
        const near = otherNames[kind] ?? meant(kind, kinds);
        const match = /\[![^\]]+\]/.exec(writtenAt(edition, place));
        const [written = ''] = match ?? [];
        const start = place.start + (match?.index ?? 0);
        yield findingAt(edition, place, {
          message: `${written} is no kind of alert.`,
          advice: near
            ? `Write [!${near.toUpperCase()}]`
            : `The kinds are: ${kinds.map((known) => `[!${known.toUpperCase()}]`).join(', ')}.`,
          ...(near && { fix: { start, end: start + written.length, text: `[!${near.toUpperCase()}]` } }),
        });
      }
      for (const { shape, ...place } of blocks) {
        if (shape !== 'quotation') continue;
        const [, marks = '', marker = '', space = ''] =
          /^(>[ \t]?[ \t]*)(\[![A-Za-z]+\])([ \t]+)\S/.exec(writtenAt(edition, place)) ?? [];
        if (!marker) continue;
        const start = place.start + marks.length + marker.length;
        const quote = '> '.padStart(place.column + 1);
        yield findingAt(edition, place, {
          message: `${marker} must stand alone on its line.`,
          advice: 'Begin a new line after it, with > before the text.',
          // In a list or another quotation the new line needs marks that only the editor knows.
          ...(place.column === 1 && { fix: { start, end: start + space.length, text: `\n${quote}` } }),
        });
      }
    }
  },
};
