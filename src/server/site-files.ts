import { filesIn } from '#site/files.ts';
import { caching, hashedFolders, openFolder } from '#site/headers.ts';
import { contentTypeOf } from './content-types.ts';

/** How a file may be encoded on its way, the best first, and what stands behind its name on the disk then. */
export const encodings = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;
export type Encoding = (typeof encodings)[number]['name'] | 'identity';

/** One file of the site. */
export interface SiteFile {
  /** Where it is on the disk, in each encoding there is. */
  forms: Partial<Record<Encoding, string>>;
  type: string;
  /** Value of Cache-Control. */
  caching: string;
  /** Whether programs of other sites may read it. */
  isOpen: boolean;
}

/** Files for hosts, not for readers. */
const unpublished = new Set(['_headers', '_redirects']);

/**
 * List the files of a built site by the path they are served under. The `index.html` of a folder is the folder.
 *
 * The server starts with it, and a site of 1,000 articles has 20,000 files: so no file is looked at here, only folders.
 *
 * @param base Path under which the site lies, with a slash at both ends.
 */
export function listFiles(folder: string, base: string): Map<string, SiteFile> {
  const all = new Set(filesIn(folder));
  const isForm = (path: string) =>
    encodings.some(({ ending }) => path.endsWith(ending) && all.has(path.slice(0, -ending.length)));

  const files = new Map<string, SiteFile>();
  for (const path of all) {
    if (isForm(path) || unpublished.has(path)) continue;
    const forms: SiteFile['forms'] = { identity: `${folder}/${path}` };
    for (const { name, ending } of encodings) if (all.has(path + ending)) forms[name] = `${folder}/${path}${ending}`;
    files.set(base + path.replace(/(^|\/)index\.html$/, '$1'), {
      forms,
      type: contentTypeOf(path),
      caching: hashedFolders.some((hashed) => path.startsWith(hashed)) ? caching.hashed : caching.other,
      isOpen: path.startsWith(openFolder),
    });
  }
  return files;
}
