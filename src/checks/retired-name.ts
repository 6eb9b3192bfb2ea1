import type { Catalogue } from '#catalogue/catalogue.ts';
import { inLocale } from '#catalogue/localized.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import { editionsOf, type Check, type Finding } from './check.ts';
import { findingIn, wordingsOf, wordingsOfTaxonomy, type Wording } from './wording.ts';

/** A name that a thing no longer has, in text that readers see. */
export const retiredName: Check = {
  name: 'retired-name',
  severity: 'warning',
  *problemsOf(catalogue) {
    const names = new Map(locales.map((locale) => [locale, namesIn(catalogue, locale)]));
    for (const wording of wordingsOfTaxonomy(catalogue)) yield* retiredIn(wording, names.get(wording.locale));
    for (const edition of editionsOf(catalogue)) {
      const known = names.get(edition.locale);
      // Most texts contain no former name: to look once at the whole of each takes a tenth of the time.
      if (!known?.anywhere.test(`${edition.title}\n${edition.summary}\n${edition.body}`)) continue;
      for (const wording of wordingsOf(catalogue, edition)) yield* retiredIn(wording, known);
    }
  },
};

function* retiredIn(wording: Wording, names: Names | undefined): Generator<Finding> {
  if (!names) return;
  for (const match of wording.text.matchAll(names.asWords)) {
    const name = names.current.get(match[0].replace(/\s+/g, ' '));
    // A current name is found too, so that a former one inside it is passed over.
    if (name === undefined || isExplained(wording.text.slice(0, match.index))) continue;
    yield findingIn(wording, match.index, {
      message: `“${match[0]}” is a former name.`,
      advice: `Write ${name} instead.`,
    });
  }
}

/** Whether the words before a name say themselves that it is a former one. */
const isExplained = (before: string) =>
  /(formerly|former|previously|once|used to be|anciennement|ancien(?:ne)?s?|autrefois|ex-?)(?:[\s:(“"«]+(?:called|appelée?s?|named|nommée?s?))?[\s:(“"«]*$/i.test(
    before,
  );

interface Names {
  /** The current name, by former one. */
  current: ReadonlyMap<string, string>;
  /** Finds former names, also inside other words. */
  anywhere: RegExp;
  /** Finds current and former names as whole words, the longest first. */
  asWords: RegExp;
}

function namesIn({ terms }: Catalogue, locale: Locale): Names | undefined {
  const current = new Map<string, string>();
  const all: string[] = [];
  for (const { name, retired, synonyms } of terms) {
    const today = inLocale(name, locale);
    if (today === undefined) continue;
    for (const former of retired?.[locale] ?? []) current.set(former, today);
    all.push(today, ...(synonyms?.[locale] ?? []), ...(retired?.[locale] ?? []));
  }
  if (current.size === 0) return undefined;
  const anyOf = (words: Iterable<string>) =>
    [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.split(/\s+/).map(RegExp.escape).join('[\\s\\u00A0\\u202F]+'))
      .join('|');
  return {
    current,
    anywhere: new RegExp(anyOf(current.keys())),
    asWords: new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(all)})(?![\\p{L}\\d])`, 'gu'),
  };
}
