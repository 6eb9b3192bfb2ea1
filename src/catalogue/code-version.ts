import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strings } from '#i18n/translator.ts';

/**
 * Version of everything that makes something of a content file: our code, the packages under it, and the strings it
 * prints. What a cache keeps under another version is not used.
 */
export const codeVersion: string = (() => {
  const root = process.cwd();
  const sources = ['src/catalogue', 'src/markdown'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  return hash('sha1', JSON.stringify([sources, readFileSync(join(root, 'package-lock.json'), 'utf8'), strings]));
})();
