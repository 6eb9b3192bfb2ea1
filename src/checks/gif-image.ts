import { fileStart, findingAt, type Check } from './check.ts';

/** A GIF: large, in few colours, and it moves without being asked. */
export const gifImage: Check = {
  name: 'gif-image',
  severity: 'warning',
  *problemsOf({ files }) {
    for (const path of files.keys()) {
      if (!/\.gif$/i.test(path)) continue;
      yield findingAt({ path }, fileStart, {
        message: 'A GIF is large, and if it moves, readers cannot stop it.',
        advice: 'Save a still image as PNG, and what moves as MP4 in a [!VIDEO] block.',
      });
    }
  },
};
