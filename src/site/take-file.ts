import { copyFileSync, existsSync, linkSync } from 'node:fs';

/**
 * Let a file of the last site stand in the new one too, which is quicker than a copy; neither is ever written into
 * again.
 *
 * @throws When it is missing, or something stands in its place.
 */
export function takeFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if (['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(from, to); // on another disk, or one that knows no links
  }
}

/** Take a file with its compressed forms, if it has any. */
export function takeForms(from: string, to: string): void {
  takeFile(from, to);
  if (!/\.(html|css|json|txt)$/.test(from)) return;
  for (const form of ['.br', '.gz']) if (existsSync(from + form)) takeFile(from + form, to + form);
}
