import { likely } from '#catalogue/likely.ts';
import { folderOf } from '#catalogue/paths.ts';
import { textOf } from '#catalogue/text.ts';
import { editionsOf, findingAt, type Check } from './check.ts';
import { filesBeside } from './images.ts';

/** An image that is not there: readers see its description only. */
export const missingImage: Check = {
  name: 'missing-image',
  severity: 'error',
  *problemsOf(catalogue) {
    for (const edition of editionsOf(catalogue)) {
      for (const { url, file, ...place } of textOf(catalogue, edition).images) {
        if (file !== undefined) continue;
        const folder = folderOf(edition.path);
        const isElsewhere = /^([a-z]+:|\/\/)/i.test(url);
        yield findingAt(edition, place, {
          message: isElsewhere
            ? `The image ${url.slice(0, 60)} lies on another site, from which pages load nothing.`
            : `There is no image “${url}” in ${folder}.`,
          advice: isElsewhere
            ? `Save it into ${folder} and write its name alone.`
            : (likely(url.replace(/^.*\//, ''), filesBeside(catalogue, edition)) ??
              'Put the image into that folder; capital letters in its name count.'),
        });
      }
    }
  },
};
