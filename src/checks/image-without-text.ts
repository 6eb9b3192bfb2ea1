import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';

/** An image that says nothing to readers who cannot see it. */
export const imageWithoutText: Check = {
  name: 'image-without-text',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { url, alt, ...place } of textOf(catalogue, edition).images) {
        if (alt.trim() !== '') continue;
        yield findingAt(edition, place, {
          message: `The image “${url}” says nothing to readers who cannot see it.`,
          advice: `Write between the square brackets what it shows: ![The window “New message”](${url})`,
        });
      }
    }
  },
};
