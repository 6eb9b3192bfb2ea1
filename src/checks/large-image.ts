import { fileStart, findingAt, type Check } from './check.ts';
import { isImage } from './images.ts';

/** Pages get smaller copies; a larger original only makes the repository and the build slow. */
const largest = 1024 * 1024;

/** An image of more than a megabyte. */
export const largeImage: Check = {
  name: 'large-image',
  severity: 'warning',
  *problemsOf({ files }) {
    for (const [path, size] of files) {
      if (!isImage(path) || size <= largest) continue;
      yield findingAt({ path }, fileStart, {
        message: `The image has ${(size / 1024 / 1024).toFixed(1)} MB; 1 MB is enough for every screen.`,
        advice: 'Make it at most 1,600 pixels wide and save it as PNG or WebP.',
      });
    }
  },
};
