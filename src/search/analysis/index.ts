import { fold } from './fold.ts';
import type { Language, LanguageFile } from './language.ts';

/** A language that search knows nothing of: every word counts as it stands. */
const plain: LanguageFile = { stopWords: [], stem: (word) => word };

/** The languages that search knows, each loaded when it is needed: a reader needs one. */
const known = new Map<string, () => Promise<LanguageFile>>([
  ['en', async () => (await import('./en.ts')).en],
  ['fr', async () => (await import('./fr.ts')).fr],
  ['de', async () => (await import('./de.ts')).de],
  ['it', async () => (await import('./it.ts')).it],
  ['es', async () => (await import('./es.ts')).es],
]);

const loaded = new Map<LanguageFile, Language>();

/** The language of a locale, the same value each time. A variant, `fr-CH`, is searched like its language. */
export async function languageOf(locale: string): Promise<Language> {
  const load = known.get(locale) ?? known.get(locale.replace(/-.*/, ''));
  const file = load ? await load() : plain;
  let language = loaded.get(file);
  if (!language) loaded.set(file, (language = { ...file, stopWords: new Set(file.stopWords.map(fold)) }));
  return language;
}
