import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, writtenAt, type Check } from './check.ts';

const poster = /\[!\[[^\]]*\]\([^)\s]+\)\]\([^)\s]+\)/;

/** A `[!VIDEO]` block without poster, film or transcript. */
export const incompleteVideo: Check = {
  name: 'incomplete-video',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { kind, ...place } of textOf(catalogue, edition).markers) {
        if (kind !== 'video') continue;
        const written = writtenAt(edition, place);
        const match = poster.exec(written);
        if (!match) {
          yield findingAt(edition, place, {
            message: 'The video has no poster with a link to a film.',
            advice: 'Write below [!VIDEO]: > [![Title of the video](poster.png)](film.mp4)',
          });
        } else if (!/\p{L}/u.test(written.slice(match.index + match[0].length))) {
          yield findingAt(edition, place, {
            message: 'The video has no transcript for readers who cannot hear or see it.',
            advice: 'Write below the poster, after an empty line with >, what is said and shown.',
          });
        }
      }
    }
  },
};
