import type { Catalogue } from '#catalogue/catalogue.ts';
import { inLocale } from '#catalogue/localized.ts';
import { locales, type Locale } from '#i18n/locales.ts';
import type { Check } from './check.ts';
import { allWordings, findingIn } from './wording.ts';

/** A name that a thing no longer has, in text that readers see. */
export const retiredName: Check = {
  name: 'retired-name',
  severity: 'warning',
  *problemsOf(catalogue) {
    const names = new Map(locales.map((locale) => [locale, namesIn(catalogue, locale)]));
    for (const wording of allWordings(catalogue)) {
      const { pattern, current } = names.get(wording.locale) ?? {};
      if (!pattern || !current) continue;
      for (const match of wording.text.matchAll(pattern)) {
        const retired = current.get(match[0]) ?? current.get(match[0].toLowerCase());
        // A current name is matched too, so that a retired one inside it is passed over.
        if (retired === undefined || isExplained(wording.text.slice(0, match.index))) continue;
        yield findingIn(wording, match.index, {
          message: `“${match[0]}” is a former name.`,
          advice: `Write ${retired} instead.`,
        });
      }
    }
  },
};

/** Whether the words before a name say themselves that it is a former one. */
const isExplained = (before: string) =>
  /(formerly|former|previously|once called|used to be called|anciennement|ancien(?:ne)?s?|autrefois|ex-?)[\s:(“"«]*(?:\S+\s)?[“"«\s]*$/i.test(
    before,
  );

interface Names {
  /** Finds current and retired names, the longest first. */
  pattern?: RegExp;
  /** The current name, by retired one. */
  current: ReadonlyMap<string, string>;
}

function namesIn({ terms }: Catalogue, locale: Locale): Names {
  const current = new Map<string, string>();
  const sources: string[] = [];
  for (const { name, retired, synonyms } of terms) {
    const today = inLocale(name, locale);
    if (today === undefined) continue;
    for (const word of retired?.[locale] ?? []) {
      current.set(word, today);
      sources.push(word);
    }
    sources.push(today, ...(synonyms?.[locale] ?? []));
  }
  if (current.size === 0) return { current };
  const escaped = sources
    .sort((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word).replaceAll('\\x20', '[\\s\\u00A0\\u202F]+'));
  return { current, pattern: new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'gu') };
}
