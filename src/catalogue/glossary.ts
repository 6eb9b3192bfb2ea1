import { hash } from 'node:crypto';
import type { Locale } from '#i18n/locales.ts';
import { typeset } from '#markdown/remark-typography.ts';
import { inLocale } from './localized.ts';
import type { Term } from './terms.ts';

const most = 6;

/** Finds the explained terms of a language in a text; made once for many texts. */
type Finder = (text: string) => string[];

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Prepare to find terms that have a definition.
 *
 * @returns For a text, the keys of the terms it names, in the order of the text, at most six.
 */
export function termFinder(terms: readonly Term[], locale: Locale): Finder {
  const keys = new Map<string, string>();
  for (const { key, name, definition } of terms) {
    if (definition?.[locale]) keys.set(typeset(inLocale(name, locale) ?? '', locale).toLowerCase(), key);
  }
  if (keys.size === 0) return () => [];
  const longestFirst = [...keys.keys()].sort((a, b) => b.length - a.length);
  const names = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\d])`, 'giu');
  return (text) => {
    const found = new Set<string>();
    for (const [name] of text.matchAll(names)) found.add(keys.get(name.toLowerCase()) ?? '');
    return [...found].slice(0, most);
  };
}

/** The explained terms of a catalogue. */
interface Glossary {
  /** Changes when a term does. */
  digest: string;
  finder(locale: Locale): Finder;
}

const glossaries = new WeakMap<readonly Term[], Glossary>();

/** The glossary of a list of terms, made once for it. */
export function glossaryOf(terms: readonly Term[]): Glossary {
  let glossary = glossaries.get(terms);
  if (!glossary) {
    const finders = new Map<Locale, Finder>();
    glossary = {
      digest: hash('sha1', JSON.stringify(terms)),
      finder(locale) {
        const finder = finders.get(locale) ?? termFinder(terms, locale);
        finders.set(locale, finder);
        return finder;
      },
    };
    glossaries.set(terms, glossary);
  }
  return glossary;
}

/** A word of a text with its explanation, for readers who do not know it. */
export interface GlossaryNote {
  name: string;
  definition: string;
}

/** Notes for terms of a text, in their order. */
export function glossaryNotes(terms: readonly Term[], keys: readonly string[], locale: Locale): GlossaryNote[] {
  return keys.flatMap((key) => {
    const term = terms.find((one) => one.key === key);
    const name = term && inLocale(term.name, locale);
    const definition = term?.definition?.[locale];
    return name && definition ? [{ name: typeset(name, locale), definition: typeset(definition, locale) }] : [];
  });
}
