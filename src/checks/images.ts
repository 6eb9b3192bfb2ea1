import type { Catalogue } from '#catalogue/catalogue.ts';
import { folderOf } from '#catalogue/paths.ts';

/** Names of the files in the folder of an edition, for "did you mean". */
export function filesBeside({ files }: Catalogue, { path }: { path: string }): string[] {
  const folder = folderOf(path);
  return [...files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
}

export const isImage = (path: string): boolean => /\.(png|jpe?g|webp|avif|gif|svg)$/i.test(path);
