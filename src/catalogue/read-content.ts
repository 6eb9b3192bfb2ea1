import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One file of the content folder, as it is on disk. */
export interface ContentFile {
  /** From the content folder, with forward slashes: `faq/2193/fr.md`. An empty folder ends with one: `faq/2193/`. */
  path: string;
  /** Bytes. */
  size: number;
  /** Text of Markdown, YAML and questions; `undefined` of other files, and of texts that are not UTF-8 or too large. */
  text?: string;
}

/** A text larger than this is a mistake, and would only slow everything down. */
export const largestText = 256 * 1024;

/** Whether a file, by its name, is read as text. All others are only known to be there. */
export const isText = (path: string): boolean => /\.(md|ya?ml|questions\.txt)$/i.test(path);
const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Read the whole content folder: the only door to it, for site, command and tests.
 *
 * Hidden files and links to elsewhere are left out.
 *
 * @throws When the folder does not exist or may not be read.
 */
export function readContent(folder: string): ContentFile[] {
  const files: ContentFile[] = [];
  const visit = (parent: string) => {
    const entries = readdirSync(join(folder, parent), { withFileTypes: true }).filter(
      ({ name }) => !name.startsWith('.'),
    );
    if (parent && entries.length === 0) files.push({ path: parent, size: 0 });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = parent + entry.name;
      if (entry.isDirectory()) visit(`${path}/`);
      else if (entry.isFile()) files.push(readFile(folder, path));
    }
  };
  visit('');
  return files;
}

function readFile(folder: string, path: string): ContentFile {
  const file = join(folder, path);
  const { size } = statSync(file);
  if (!isText(path) || size > largestText) return { path, size };
  try {
    return { path, size, text: utf8.decode(readFileSync(file)) };
  } catch (error) {
    if (error instanceof TypeError) return { path, size }; // not UTF-8: for build-catalogue to report
    throw error;
  }
}
