import type { Language } from './language.ts';

/** A language that search knows nothing of: every word counts as it stands. */
const plain: Language = { stopWords: new Set(), stem: (word) => word };

/** The languages that search knows, each loaded when it is needed: a reader needs one. */
const known = new Map<string, () => Promise<Language>>([
  ['en', async () => (await import('./en.ts')).en],
  ['fr', async () => (await import('./fr.ts')).fr],
  ['de', async () => (await import('./de.ts')).de],
  ['it', async () => (await import('./it.ts')).it],
  ['es', async () => (await import('./es.ts')).es],
]);

/** The language of a locale. A variant, `fr-CH`, is searched like its language. */
export async function languageOf(locale: string): Promise<Language> {
  const load = known.get(locale) ?? known.get(locale.replace(/-.*/, ''));
  return load ? load() : plain;
}
