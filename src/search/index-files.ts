import { isArticleText, manifestName, version, type Manifest } from './manifest.ts';
import { pause } from './pause.ts';
import { SearchUnavailableError } from './unavailable.ts';

/**
 * Gives the text of an index file, by its name from the folder of the language.
 *
 * @param isFresh Whether a copy kept from before will not do.
 * @throws When the file cannot be had.
 */
export type ReadFile = (name: string, isFresh: boolean) => Promise<string>;

/** The files of an index, each read once, when it is asked for. */
export interface IndexFiles {
  manifest: Manifest;
  /**
   * Read a file, by its name without its folder.
   *
   * @throws {SearchUnavailableError} When it cannot be had, or is damaged. Nothing of a failure is kept.
   * @throws {StaleIndexError} When the site has a newer index.
   */
  read<Value>(name: string, parse: (text: string) => Value): Promise<Value>;
}

/** The index was replaced by another build while it was in use. It is enough to open it anew. */
export class StaleIndexError extends Error {
  override name = 'StaleIndexError';
}

/**
 * A file says what it belongs to and where it ends, so that what a host cut off or swapped is noticed: to a build; the
 * text of an article to that article, which it is in every build.
 */
export const seal = (name: string, text: string, build: string): string => `${markOf(name, build)}${text}\n.`;

const markOf = (name: string, build: string) => `${isArticleText(name) ? name : build.slice(0, 4)}\n`;

function unsealed(name: string, text: string, build: string): string | undefined {
  const start = markOf(name, build);
  return text.startsWith(start) && text.endsWith('\n.') ? text.slice(start.length, -2) : undefined;
}

/**
 * Open the files of an index by their manifest.
 *
 * @throws {SearchUnavailableError} When the manifest cannot be had, or is of another version.
 */
export async function openFiles(readFile: ReadFile): Promise<IndexFiles> {
  const manifest = await readManifest(readFile, false);
  const { build, files = {} } = manifest;

  /** A bad file is asked for once more, past all caches; then the manifest tells whether there is a newer index. */
  async function textOf(name: string): Promise<string> {
    let cause: unknown;
    for (const isFresh of [false, true]) {
      try {
        const text = Object.hasOwn(files, name) ? files[name] : await readFile(`${build}/${name}`, isFresh);
        const body = unsealed(name, text ?? '', build);
        if (body !== undefined) return body;
        cause = new Error(`It is cut off, or from another build than ${build}.`);
      } catch (error) {
        cause = error;
        if (isTimeout(error)) throw unreadable(name, cause); // who has waited so long is told so now
      }
    }
    const { build: latest } = await readManifest(readFile, true);
    if (latest !== build) throw new StaleIndexError(`The site’s search index is now ${latest}, not ${build}.`);
    throw unreadable(name, cause);
  }

  const values = new Map<string, Promise<unknown>>();
  return {
    manifest,
    read<Value>(name: string, parse: (text: string) => Value): Promise<Value> {
      const known = values.get(name) as Promise<Value> | undefined;
      if (known) return known;
      const value = textOf(name).then(async (text) => {
        await pause();
        return parse(text);
      });
      values.set(name, value);
      value.catch(() => values.delete(name));
      return value;
    },
  };
}

const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

const unreadable = (name: string, cause: unknown) =>
  new SearchUnavailableError(`The search file ${name} could not be read.`, { cause });

/** Read the manifest; one that is no manifest of our version is asked for once more, past all caches. */
async function readManifest(readFile: ReadFile, isFresh: boolean): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(manifestName, isFresh);
  } catch (cause) {
    throw new SearchUnavailableError('The search index could not be loaded.', { cause });
  }
  const found = manifestFrom(text);
  if (found?.version === version) return found;
  if (!isFresh) return readManifest(readFile, true);
  throw found
    ? new SearchUnavailableError('The search index is of another version than this page.')
    : new SearchUnavailableError('The search index could not be read: its file is damaged or another one.');
}

function manifestFrom(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isManifest = typeof value === 'object' && value !== null && 'version' in value && 'groups' in value;
    return isManifest ? (value as Manifest) : undefined;
  } catch {
    return undefined;
  }
}
