import { manifestName } from './manifest.ts';

/**
 * Path of an index file in a built site, from its root. The manifest lies beside the results page; all others
 * lie in one folder, whose files never change under their name.
 */
export const indexPath = (locale: string, name: string): string =>
  name === manifestName ? `${locale}/search/${name}` : indexFolder(locale) + name;

/** The folder of all others. A small index has none. */
export const indexFolder = (locale: string): string => `search-index/${locale}/`;
