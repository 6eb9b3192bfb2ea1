import { folderOf, variantName } from '#catalogue/paths.ts';
import { textOf } from '#catalogue/text.ts';
import { editionsOf, fileStart, findingAt, type Check } from './check.ts';

/** A file that no text shows: forgotten, or meant and misspelt. */
export const unusedFile: Check = {
  name: 'unused-file',
  severity: 'warning',
  *problemsOf(catalogue) {
    const used = new Set<string>();
    for (const edition of editionsOf(catalogue)) {
      const folder = folderOf(edition.path);
      const { images, links } = textOf(catalogue, edition);
      for (const { url } of [...images, ...links]) {
        used.add(folder + url).add(folder + variantName(url, edition.locale));
      }
    }
    const unreadableFolders = new Set([...catalogue.unreadable].map(folderOf));
    for (const path of catalogue.files.keys()) {
      if (used.has(path) || unreadableFolders.has(folderOf(path))) continue;
      yield findingAt({ path }, fileStart, {
        message: 'No text shows this file.',
        advice: 'Delete it, or show it: ![What it shows](its-name.png)',
      });
    }
  },
};
